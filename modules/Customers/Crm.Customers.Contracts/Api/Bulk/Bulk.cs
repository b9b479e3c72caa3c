namespace Crm.Customers.Contracts.Api;

/// <summary>Which records something is to be done with: those of the ids, or all that fit a filter and that one may see; at most 20,000.</summary>
/// <param name="Kind">One of <see cref="BulkKinds"/>.</param>
/// <param name="Ids">Chosen one by one, at most 5,000; those that one may not see are left out.</param>
/// <param name="Customers">All customers that fit; leave it out where <paramref name="Ids"/> are given.</param>
/// <param name="SegmentId">And that are in this segment.</param>
/// <param name="Leads">All leads that fit.</param>
public sealed record BulkChoice(string Kind, IReadOnlyList<Guid>? Ids = null, SegmentFilter? Customers = null, Guid? SegmentId = null, BulkLeadFilter? Leads = null);

/// <summary>Which leads; all that is given must fit. The values are those of <see cref="ICustomersApi.FindLeadsAsync"/>.</summary>
/// <param name="Q">Text, up to 100 characters.</param>
/// <param name="Stage">One of <see cref="LeadStages"/>, or <c>open</c>.</param>
/// <param name="Verification">One of <see cref="LeadVerifications"/>.</param>
/// <param name="Source">One of <see cref="LeadSources"/>.</param>
/// <param name="OwnerId">Only this owner's.</param>
/// <param name="Region">GB/T 2260 code with what is in it.</param>
/// <param name="From">Created on this day or later.</param>
/// <param name="To">Created on this day or earlier.</param>
/// <param name="Pool">Only those without an owner.</param>
/// <param name="Late">Only those whose time limit is over.</param>
public sealed record BulkLeadFilter(
    string? Q = null, string? Stage = null, string? Verification = null, string? Source = null, Guid? OwnerId = null, string? Region = null,
    DateOnly? From = null, DateOnly? To = null, bool? Pool = null, bool? Late = null);

/// <summary>What is done with the chosen records.</summary>
/// <param name="Action">One of <see cref="BulkActions"/>.</param>
/// <param name="OwnerId">To assign: the colleague.</param>
/// <param name="Field">To set a field: one of <see cref="BulkFields"/>, or <c>values.key</c> of the archive.</param>
/// <param name="Value">Its value as a file writes it (code, number, day, yes or no); null empties it.</param>
/// <param name="SegmentId">The frozen segment.</param>
/// <param name="Reason">To release (see <see cref="PoolReasons.OfPeople"/>) or to discard (see <see cref="DiscardReasons"/>).</param>
/// <param name="Note">More about it, up to 1,000 characters; needed where the reason is other.</param>
public sealed record BulkRequest(
    string Action, Guid? OwnerId = null, string? Field = null, string? Value = null, Guid? SegmentId = null, string? Reason = null, string? Note = null);

/// <summary>Where a run stands.</summary>
/// <param name="Id">The run.</param>
/// <param name="Kind">One of <see cref="BulkKinds"/>.</param>
/// <param name="State">One of <see cref="BulkStates"/>.</param>
/// <param name="Request">What is done; null while that is not said.</param>
/// <param name="Total">Records chosen.</param>
/// <param name="Processed">Records dealt with.</param>
/// <param name="Done">Records it was done with.</param>
/// <param name="Same">Records that were so already.</param>
/// <param name="Refused">Records it was not done with, for a reason.</param>
/// <param name="Undone">Records that were taken back.</param>
/// <param name="Kept">Records that could not be taken back, because they changed since.</param>
/// <param name="SecondsLeft">An estimate while it runs.</param>
/// <param name="By">Who does it.</param>
/// <param name="CreatedAt">When they were chosen.</param>
/// <param name="FinishedAt">When it ended.</param>
/// <param name="Failure">Why it failed.</param>
/// <param name="UndoUntil">Until when it can be taken back; null where it cannot, or not any more.</param>
public sealed record BulkRunStatus(
    Guid Id, string Kind, string State, BulkRequest? Request, int Total, int Processed, int Done, int Same, int Refused, int Undone, int Kept, int? SecondsLeft,
    Guid By, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, string? Failure, DateTimeOffset? UndoUntil);

/// <summary>What became of a record.</summary>
/// <param name="RecordId">The customer or lead.</param>
/// <param name="Name">Its name when it was chosen.</param>
/// <param name="State">One of <see cref="BulkRecordStates"/>.</param>
/// <param name="Reason">Why not, in the language of whoever started the run.</param>
public sealed record BulkRecord(Guid RecordId, string Name, string State, string? Reason);
