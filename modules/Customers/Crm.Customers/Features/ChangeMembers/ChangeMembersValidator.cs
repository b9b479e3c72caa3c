using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.ChangeMembers;

internal sealed class ChangeMembersValidator : AbstractValidator<SegmentMembersRequest>
{
    private const int Most = 1000;

    public ChangeMembersValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Add).Must(Few).WithMessage(r => texts.Text("customers.segment.many", r.Add!.Count, Most));
        RuleFor(r => r.Remove).Must(Few).WithMessage(r => texts.Text("customers.segment.many", r.Remove!.Count, Most));
        RuleFor(r => r.Add).Must((r, add) => add is { Count: > 0 } || r.Remove is { Count: > 0 }).WithMessage(_ => texts.Text("customers.segment.nobody"));
    }

    private static bool Few(IReadOnlyList<Guid>? ids) => ids is null || ids.Count <= Most;
}
