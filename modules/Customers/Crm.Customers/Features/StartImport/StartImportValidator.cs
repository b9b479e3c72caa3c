using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.StartImport;

internal sealed class StartImportValidator : AbstractValidator<StartImportRequest>
{
    public StartImportValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Mapping).NotNull().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(r => r.Mode).Needed(texts).OneOf(ImportModes.All, texts);
        RuleFor(r => r.Source).Needed(texts).OneOf(LeadSources.All, texts);
    }
}
