using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Features.WithdrawNomination;

internal sealed class AccountReasonValidator : AbstractValidator<AccountReasonRequest>
{
    public AccountReasonValidator(ErrorTexts texts) => RuleFor(r => r.Reason).Text(texts, TextRules.LongText);
}
