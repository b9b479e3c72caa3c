using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.RecordVisit;

internal sealed class RecordVisitValidator : AbstractValidator<RecordVisitRequest>
{
    public RecordVisitValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Report).Needed(texts).AtMost(4000, texts);
        RuleFor(r => r.Needs).AtMost(2000, texts);
        RuleFor(r => r.Objections).AtMost(2000, texts);
        RuleFor(r => r.Gifts).AtMost(500, texts);
        RuleFor(r => r.Reached).AtMost(100, texts);
        RuleFor(r => r.NextStep).AtMost(200, texts);
    }
}
