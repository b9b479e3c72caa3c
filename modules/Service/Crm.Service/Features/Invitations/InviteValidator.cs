using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.Invitations;

internal sealed class InviteValidator : AbstractValidator<InviteRequest>
{
    private const int Most = 200;

    public InviteValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Days).InclusiveBetween(1, 180).WithMessage(r => texts.Text("service.invitation.days", r.Days));
        RuleFor(r => r.Invitees).NotEmpty().WithMessage(_ => texts.Text("service.required"));
        RuleFor(r => r.Invitees).Must(i => i is null || i.Count <= Most).WithMessage(_ => texts.Text("service.too_many", Most));
        RuleForEach(r => r.Invitees).ChildRules(i =>
        {
            i.RuleFor(x => x.Person).AtMost(texts, 100);
            i.RuleFor(x => x).Must(x => x.CustomerId is not null || !string.IsNullOrWhiteSpace(x.Person)).OverridePropertyName("person").WithMessage(_ => texts.Text("service.required"));
        });
    }
}
