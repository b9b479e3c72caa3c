using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Features.AddMember;

internal sealed class AddMemberValidator : AbstractValidator<AddMemberRequest>
{
    public AddMemberValidator(ErrorTexts texts)
    {
        RuleFor(r => r.StaffId).Chosen(texts);
        RuleFor(r => r.Role).OneOf(texts, TeamRoles.Addable);
        RuleFor(r => r.From).NotEmpty().WithMessage(_ => texts.Text("accounts.required"));
        RuleFor(r => r.Until).Must((r, until) => until is null || until >= r.From)
            .WithMessage(r => texts.Text("accounts.team.until", $"{r.Until:yyyy-MM-dd}", $"{r.From:yyyy-MM-dd}"));
    }
}
