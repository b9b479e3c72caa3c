using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.RecordMeeting;

internal sealed class RecordMeetingValidator : AbstractValidator<MeetingDecision>
{
    public RecordMeetingValidator(ErrorTexts texts)
    {
        RuleFor(r => r.HeldOn).GreaterThan(new DateOnly(2000, 1, 1)).WithMessage(r => texts.Text("service.complaint.meeting_day", r.HeldOn));
        RuleFor(r => r.Attendees).Line(texts, 1000);
        RuleFor(r => r.Decision).Line(texts, 5000);
    }
}
