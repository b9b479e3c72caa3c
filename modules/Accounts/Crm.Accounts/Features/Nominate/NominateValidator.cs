using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;

namespace Crm.Accounts.Features.Nominate;

internal sealed class NominateValidator : AbstractNominationValidator<NominateRequest>
{
    public NominateValidator(ErrorTexts texts)
    {
        RuleForNomination(texts, r => r.Tier, r => r.ManagerId, r => r.Reason, r => r.ExpectedYearly, r => r.Currency);
        RuleFor(r => r.CustomerId).Chosen(texts);
    }
}
