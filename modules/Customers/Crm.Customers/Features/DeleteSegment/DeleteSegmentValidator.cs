using FluentValidation;

namespace Crm.Customers.Features.DeleteSegment;

internal sealed class DeleteSegmentValidator : AbstractValidator<DeleteSegment>
{
    public DeleteSegmentValidator() => RuleFor(d => d.SegmentId).NotEmpty();
}
