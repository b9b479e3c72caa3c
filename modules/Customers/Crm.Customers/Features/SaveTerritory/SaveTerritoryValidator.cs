using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.SaveTerritory;

internal sealed class SaveTerritoryValidator : AbstractValidator<TerritoryFields>
{
    public SaveTerritoryValidator(ErrorTexts texts)
    {
        RuleFor(t => t.Name).Needed(texts).AtMost(60, texts);
    }
}
