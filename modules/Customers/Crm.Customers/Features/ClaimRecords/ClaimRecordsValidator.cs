using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ClaimRecords;

internal sealed class ClaimRecordsValidator : AbstractValidator<ClaimRequest>
{
    private const int Most = 50;

    public ClaimRecordsValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Kind).Needed(texts).OneOf(PoolKinds.All, texts);
        RuleFor(r => r.Ids).Must(ids => ids is { Count: >= 1 and <= Most }).WithMessage(r => texts.Text("customers.pool.ids", r.Ids?.Count ?? 0, Most));
    }
}
