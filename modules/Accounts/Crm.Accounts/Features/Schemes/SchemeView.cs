using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Domain.Valuation;
using Crm.BuildingBlocks.Api;

namespace Crm.Accounts.Features.Schemes;

internal static class SchemeView
{
    public static SchemeDetails View(this Scheme s) => new(
        s.Id, s.Number, s.Name, s.State, s.Lines, s.Classes, s.Tiers, s.CreatedBy, s.CreatedAt, s.ActivatedBy, s.ActivatedAt, s.RetiredAt, ETags.Write(s.Version));
}
