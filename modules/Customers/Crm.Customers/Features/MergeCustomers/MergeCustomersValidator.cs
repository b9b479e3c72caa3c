using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.MergeCustomers;

internal sealed class MergeCustomersValidator : AbstractValidator<MergeCustomersRequest>
{
    public MergeCustomersValidator(ErrorTexts texts)
    {
        RuleFor(r => r.MergedId).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(r => r.SurvivorETag).Needed(texts);
        RuleFor(r => r.MergedETag).Needed(texts);
        RuleFor(r => r.Reason).Needed(texts).AtMost(500, texts);
    }
}
