using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using FluentValidation;

namespace Crm.Staff.Features.People;

internal sealed class LeaveValidator : AbstractValidator<LeaveRequest>
{
    public LeaveValidator(ErrorTexts texts) => RuleFor(r => r.SuccessorId).NotEmpty().WithMessage(_ => texts.Text("staff.leave.successor"));
}
