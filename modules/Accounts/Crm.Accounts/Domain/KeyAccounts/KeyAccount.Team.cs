using System.Globalization;
using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Events;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;

namespace Crm.Accounts.Domain.KeyAccounts;

/// <summary>The account team. Load it with the key account before changing it.</summary>
internal sealed partial class KeyAccount
{
    /// <summary>Grows with each team others are told of.</summary>
    [NotAudited]
    public long TeamVersion { get; private set; }

    /// <summary>The day as of which others were told of the team last.</summary>
    [NotAudited]
    public DateOnly? TeamToldOn { get; private set; }

    /// <summary>Puts a person on the team.</summary>
    public AccountTeamChanged Add(Guid staffId, string role, DateOnly from, DateOnly? until, Guid by, DateOnly today, DateTimeOffset now)
    {
        DemandRecognised();
        if (team.Any(m => m.StaffId == staffId && m.Role == role && m.OpenOn(from)))
            throw new RuleException("accounts.team.already", "staffId");
        team.Add(new KeyAccountMember(Id, staffId, role, from, until));
        Note("member-added", by, now, ("staffId", staffId.ToString()), ("role", role));
        return TellTeam(today, now);
    }

    /// <summary>Takes a person off the team after a day.</summary>
    public AccountTeamChanged End(Guid memberId, DateOnly until, Guid by, DateOnly today, DateTimeOffset now)
    {
        var member = team.SingleOrDefault(m => m.Id == memberId) ?? throw new NotFoundException();
        if (member.Role == TeamRoles.CorporateManager)
            throw new RuleException("accounts.team.corporate_manager");
        if (until < member.From)
            throw new RuleException("accounts.team.until", "until", Day(until), Day(member.From));
        member.End(until);
        Note("member-ended", by, now, ("staffId", member.StaffId.ToString()), ("role", member.Role), ("until", Day(until)));
        return TellTeam(today, now);
    }

    /// <summary>Hands the key account to another corporate manager from today.</summary>
    public AccountTeamChanged HandOver(Guid managerId, Guid unitId, string reason, Guid by, DateOnly today, DateTimeOffset now)
    {
        DemandRecognised();
        if (managerId == ManagerId)
            throw new RuleException("accounts.team.same_manager", "managerId");
        (ManagerId, UnitId) = (managerId, unitId);
        ChangeManager(today);
        Note("manager", by, now, ("staffId", managerId.ToString()), ("reason", reason));
        return TellTeam(today, now);
    }

    /// <summary>A person left the company: whatever the person was here, the successor is from today.</summary>
    /// <returns>Null where the person had nothing to do with it any more.</returns>
    public AccountTeamChanged? Replace(Guid staffId, Guid successorId, Guid successorUnitId, DateOnly today, DateTimeOffset now)
    {
        if (ManagerId == staffId)
            (ManagerId, UnitId) = (successorId, successorUnitId);
        var open = team.Where(m => m.StaffId == staffId && m.OpenOn(today)).ToList();
        foreach (var member in open)
        {
            Close(member, today);
            if (!team.Any(m => m.StaffId == successorId && m.Role == member.Role && m.OpenOn(today)))
                team.Add(new KeyAccountMember(Id, successorId, member.Role, today, null));
        }
        return open.Count == 0 ? null : TellTeam(today, now);
    }

    /// <summary>Tells the team again where somebody's first day has come or last day gone since it was told.</summary>
    public AccountTeamChanged? Turn(DateOnly today, DateTimeOffset now)
    {
        if (TeamToldOn is not { } told || told >= today)
            return null;
        var turned = team.Any(m => (m.From > told && m.From <= today) || (m.Until is { } until && until >= told && until < today));
        return turned ? TellTeam(today, now) : null;
    }

    private void ChangeManager(DateOnly today)
    {
        foreach (var leaving in team.Where(m => m.Role == TeamRoles.CorporateManager && m.OpenOn(today)).ToList())
            Close(leaving, today);
        team.Add(new KeyAccountMember(Id, ManagerId, TeamRoles.CorporateManager, today, null));
    }

    // Yesterday was the last day; who would only have begun today never was on the team.
    private void Close(KeyAccountMember member, DateOnly today)
    {
        if (member.From >= today)
            team.Remove(member);
        else
            member.End(today.AddDays(-1));
    }

    private AccountTeamChanged TellTeam(DateOnly today, DateTimeOffset now)
    {
        TeamToldOn = today;
        return new(CustomerId, [.. team.Where(m => m.OpenOn(today)).OrderBy(m => m.Id).Select(m => m.Told)], ++TeamVersion, now);
    }

    private void DemandRecognised()
    {
        if (Status is not (KeyAccountStatuses.Active or KeyAccountStatuses.Suspended))
            throw new ConflictException($"accounts.keyaccount.at.{Status}");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
