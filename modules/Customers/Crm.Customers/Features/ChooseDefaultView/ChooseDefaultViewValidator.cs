using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ChooseDefaultView;

internal sealed class ChooseDefaultViewValidator : AbstractValidator<DefaultViewRequest>
{
    public ChooseDefaultViewValidator(ErrorTexts texts) => RuleFor(r => r.List).Needed(texts).OneOf(ViewLists.All, texts);
}
