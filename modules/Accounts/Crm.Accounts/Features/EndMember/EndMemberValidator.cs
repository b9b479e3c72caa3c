using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Features.EndMember;

internal sealed class EndMemberValidator : AbstractValidator<EndMemberRequest>
{
    public EndMemberValidator(ErrorTexts texts) => RuleFor(r => r.Until).NotEmpty().WithMessage(_ => texts.Text("accounts.required"));
}
