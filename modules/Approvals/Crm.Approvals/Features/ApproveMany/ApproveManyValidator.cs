using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Approvals.Features.ApproveMany;

internal sealed class ApproveManyValidator : AbstractValidator<ApproveManyRequest>
{
    public ApproveManyValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Ids).Must(ids => ids is { Count: >= 1 and <= 50 }).WithMessage(r => texts.Text("approvals.many", r.Ids?.Count ?? 0));
        RuleFor(r => r.Comment).MaximumLength(2000).WithMessage(r => texts.Text("approvals.too_long", r.Comment!.Length, 2000));
    }
}
