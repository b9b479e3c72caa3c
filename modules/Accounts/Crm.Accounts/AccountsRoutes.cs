using Crm.Accounts.Features.AccountCard;
using Crm.Accounts.Features.AddMember;
using Crm.Accounts.Features.ChangeNomination;
using Crm.Accounts.Features.ChangeStatus;
using Crm.Accounts.Features.Criteria;
using Crm.Accounts.Features.EndMember;
using Crm.Accounts.Features.FindCandidates;
using Crm.Accounts.Features.FindKeyAccounts;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.Accounts.Features.HandOver;
using Crm.Accounts.Features.Nominate;
using Crm.Accounts.Features.SetSlaPolicy;
using Crm.Accounts.Features.SubmitNomination;
using Crm.Accounts.Features.WantTier;
using Crm.Accounts.Features.WithdrawNomination;
using Microsoft.AspNetCore.Routing;

namespace Crm.Accounts;

/// <summary>Every endpoint of the module, in the order of the business.</summary>
internal static class AccountsRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        FindKeyAccountsEndpoint.Map(api);
        GetKeyAccountEndpoints.Map(api);
        NominateEndpoint.Map(api);
        ChangeNominationEndpoint.Map(api);
        SubmitNominationEndpoint.Map(api);
        WithdrawNominationEndpoint.Map(api);
        ChangeStatusEndpoint.Map(api);
        WantTierEndpoint.Map(api);
        AddMemberEndpoint.Map(api);
        EndMemberEndpoint.Map(api);
        HandOverEndpoint.Map(api);
        FindCandidatesEndpoint.Map(api);
        CriteriaEndpoints.Map(api);
        AccountCardEndpoint.Map(api);
        SlaPolicyViews.Map(api);
        SetSlaPolicyEndpoint.Map(api);
        ValueAndTrade.Map(api);
    }
}
