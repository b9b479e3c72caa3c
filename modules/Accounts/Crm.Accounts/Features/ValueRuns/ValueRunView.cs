using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Domain.Valuation;

namespace Crm.Accounts.Features.ValueRuns;

internal static class ValueRunView
{
    public static ValueRunStatus Status(this ValueRun r) => new(
        r.Id, r.SchemeId, r.SchemeNumber, r.State, r.Scheduled, r.Customers, r.Changed, r.TierChanges, r.Classes, r.By, r.RequestedAt, r.FinishedAt, r.Milliseconds);
}
