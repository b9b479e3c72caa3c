using Crm.Accounts.Contracts.Events;

namespace Crm.Accounts.Domain.KeyAccounts;

/// <summary>A person on an account team, from one day to another .</summary>
internal sealed class KeyAccountMember
{
    private KeyAccountMember()
    {
    }

    internal KeyAccountMember(Guid keyAccountId, Guid staffId, string role, DateOnly from, DateOnly? until) =>
        (KeyAccountId, StaffId, Role, From, Until) = (keyAccountId, staffId, role, from, until);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid KeyAccountId { get; private set; }
    public Guid StaffId { get; private set; }
    public string Role { get; private set; } = "";
    public DateOnly From { get; private set; }

    /// <summary>The last day; null while open.</summary>
    public DateOnly? Until { get; private set; }

    internal TeamMember Told => new(StaffId, Role, From, Until);

    /// <summary>Whether the person is on the team that day or later.</summary>
    internal bool OpenOn(DateOnly day) => Until is not { } until || until >= day;

    internal void End(DateOnly until) => Until = until;
}
