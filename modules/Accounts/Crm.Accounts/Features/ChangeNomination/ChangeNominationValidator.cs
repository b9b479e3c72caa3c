using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.Nominate;
using Crm.BuildingBlocks.Errors;

namespace Crm.Accounts.Features.ChangeNomination;

internal sealed class ChangeNominationValidator : AbstractNominationValidator<ChangeNominationRequest>
{
    public ChangeNominationValidator(ErrorTexts texts) =>
        RuleForNomination(texts, r => r.Tier, r => r.ManagerId, r => r.Reason, r => r.ExpectedYearly, r => r.Currency);
}
