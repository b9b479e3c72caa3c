using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.CustomerDevelopment;

internal sealed class DevelopmentNotesValidator : AbstractValidator<DevelopmentNotes>
{
    public DevelopmentNotesValidator(ErrorTexts texts)
    {
        RuleFor(n => n.Strategy).AtMost(4000, texts);
        RuleFor(n => n.NeedSurvey).AtMost(4000, texts);
        RuleFor(n => n.Competitors).AtMost(4000, texts);
    }
}
