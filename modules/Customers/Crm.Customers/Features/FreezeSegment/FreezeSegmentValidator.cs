using FluentValidation;

namespace Crm.Customers.Features.FreezeSegment;

internal sealed class FreezeSegmentValidator : AbstractValidator<FreezeSegment>
{
    public FreezeSegmentValidator() => RuleFor(f => f.SegmentId).NotEmpty();
}
