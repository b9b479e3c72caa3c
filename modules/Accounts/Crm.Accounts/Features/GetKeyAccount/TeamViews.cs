using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.KeyAccounts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.GetKeyAccount;

/// <summary>Teams and names for readers.</summary>
internal static class TeamViews
{
    /// <summary>Everyone, the present ones first, by role.</summary>
    public static IEnumerable<KeyAccountMemberView> Of(IEnumerable<KeyAccountMember> team, IReadOnlyDictionary<Guid, string> names, DateOnly today) => team
        .OrderBy(m => m.OpenOn(today) ? 0 : 1).ThenBy(m => Rank(m.Role)).ThenBy(m => m.From).ThenBy(m => m.Id)
        .Select(m => new KeyAccountMemberView(m.Id, m.StaffId, names.Of(m.StaffId), m.Role, m.From, m.Until));

    public static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(this AccountsDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await db.Staff.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, ct);

    /// <summary>A name; empty for somebody unknown and for Crm itself.</summary>
    public static string Of(this IReadOnlyDictionary<Guid, string> names, Guid id) => names.GetValueOrDefault(id, "");

    private static int Rank(string role) => TeamRoles.All.ToList().IndexOf(role);
}
