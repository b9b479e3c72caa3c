using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Domain;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.Notifications;

internal sealed class SetNotificationsValidator : AbstractValidator<SetNotificationsRequest>
{
    public SetNotificationsValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Modes).NotNull().WithMessage(_ => texts.Text("value.required"));
        RuleForEach(r => r.Modes)
            .Must(m => Enum.GetNames<NoticeMode>().Contains(m.Value, StringComparer.OrdinalIgnoreCase) && m.Key.Length <= 100)
            .WithMessage((_, m) => texts.Text("staff.notification.mode", m.Value)).OverridePropertyName("modes");
    }
}
