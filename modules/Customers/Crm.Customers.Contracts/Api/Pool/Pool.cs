namespace Crm.Customers.Contracts.Api;

/// <summary>A record in the public pool. Numbers to reach it by are shown to whoever claims it.</summary>
/// <param name="Kind">lead or prospect.</param>
/// <param name="Id">The lead or customer.</param>
/// <param name="Name">Name.</param>
/// <param name="Code">A prospect's code.</param>
/// <param name="Source">One of <see cref="LeadSources"/>.</param>
/// <param name="Region">GB/T 2260 code.</param>
/// <param name="Industry">GB/T 4754 code.</param>
/// <param name="ValueGrade">A lead's value grade, 1 (least) to 5.</param>
/// <param name="Need">What they want.</param>
/// <param name="UnitId">Whose pool it lies in.</param>
/// <param name="Since">Since when nobody has it.</param>
/// <param name="Reason">Why it went back, one of <see cref="PoolReasons"/>; null where nobody ever had it.</param>
/// <param name="FormerOwnerId">Who had it last.</param>
/// <param name="Returns">How often it went back to the pool.</param>
public sealed record PoolEntry(
    string Kind, Guid Id, string Name, string? Code, string? Source, string? Region, string? Industry, int? ValueGrade, string? Need, Guid UnitId,
    DateTimeOffset Since, string? Reason, Guid? FormerOwnerId, int Returns);

/// <summary>What one may still claim.</summary>
/// <param name="ClaimedToday">Records claimed today, by China's day.</param>
/// <param name="PerDay">The most a day.</param>
/// <param name="Held">Open leads and prospects one has.</param>
/// <param name="HoldMost">The most one may have by claiming.</param>
public sealed record PoolAllowance(int ClaimedToday, int PerDay, int Held, int HoldMost)
{
    /// <summary>How many more may be claimed now.</summary>
    public int Left => Math.Max(0, Math.Min(PerDay - ClaimedToday, HoldMost - Held));
}

/// <summary>Takes records from the pool for oneself.</summary>
/// <param name="Kind">lead or prospect.</param>
/// <param name="Ids">1 to 50 records.</param>
public sealed record ClaimRequest(string Kind, IReadOnlyList<Guid> Ids);

/// <summary>What came of claiming.</summary>
/// <param name="Claimed">Now one's own.</param>
/// <param name="Taken">Others were quicker, or it went out of the pool.</param>
/// <param name="Allowance">What may be claimed now.</param>
public sealed record ClaimedRecords(IReadOnlyList<Guid> Claimed, IReadOnlyList<Guid> Taken, PoolAllowance Allowance);

/// <summary>Gives a record back to the pool.</summary>
/// <param name="Reason">One of <see cref="PoolReasons.OfPeople"/>.</param>
/// <param name="Note">More about it, up to 1,000 characters; needed for <c>other</c>.</param>
public sealed record ReleaseRequest(string Reason, string? Note = null);

/// <summary>A record changed hands.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">lead or prospect.</param>
/// <param name="RecordId">The lead or customer.</param>
/// <param name="Name">Its name then.</param>
/// <param name="Move">One of <see cref="PoolMoves"/>.</param>
/// <param name="FromId">Who had it; null for the pool.</param>
/// <param name="ToId">Who has it now; null for the pool.</param>
/// <param name="Reason">Why, one of <see cref="PoolReasons"/>; null for claims.</param>
/// <param name="Note">More about it.</param>
/// <param name="By">Who did it; empty for the rules.</param>
/// <param name="At">When.</param>
public sealed record PoolMoveDetails(
    Guid Id, string Kind, Guid RecordId, string Name, string Move, Guid? FromId, Guid? ToId, string? Reason, string? Note, Guid By, DateTimeOffset At);

/// <summary>Time limits of leads and the rules of the pool (C-04, C-05). Hours are working hours: Monday to Friday 9-12 and 13-18, China's holidays and make-up days kept.</summary>
/// <param name="FirstTouchHours">Working hours within which a new lead must be touched, 1 to 400.</param>
/// <param name="FollowUpHours">Working hours between two contacts with a lead, 1 to 2,000.</param>
/// <param name="EscalateHours">Working hours after which a late lead is told to the owner's manager, 0 to 2,000; null: never.</param>
/// <param name="ReturnHours">Working hours after which a late lead goes to the pool, 1 to 2,000; null: never.</param>
/// <param name="SilentDays">Days without contact after which a prospect goes to the pool, 7 to 1,000; null: never.</param>
/// <param name="ClaimsPerDay">The most one person claims a day, 0 to 1,000.</param>
/// <param name="HoldMost">The most open leads and prospects one may have by claiming, 1 to 100,000.</param>
/// <param name="CoolingDays">Days in which who lost or gave back a record cannot claim it again, 0 to 365.</param>
public sealed record PoolRuleFields(
    int FirstTouchHours, int FollowUpHours, int? EscalateHours, int? ReturnHours, int? SilentDays, int ClaimsPerDay, int HoldMost, int CoolingDays);

/// <summary>The rules in force.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="ETag">Their version, for <c>If-Match</c>.</param>
public sealed record PoolRulesDetails(PoolRuleFields Rules, string ETag);
