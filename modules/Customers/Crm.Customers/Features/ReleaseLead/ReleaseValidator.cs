using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ReleaseLead;

/// <summary>For leads and prospects alike.</summary>
internal sealed class ReleaseValidator : AbstractValidator<ReleaseRequest>
{
    public ReleaseValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Reason).Needed(texts).OneOf(PoolReasons.OfPeople, texts);
        RuleFor(r => r.Note).AtMost(1000, texts);
        RuleFor(r => r.Note).Needed(texts).When(r => r.Reason == "other");
    }
}
