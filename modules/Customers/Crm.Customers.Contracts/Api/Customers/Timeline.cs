namespace Crm.Customers.Contracts.Api;

/// <summary>One thing that happened with a customer or lead (C-23).</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When it happened.</param>
/// <param name="Topic">One of <see cref="TimelineTopics"/>.</param>
/// <param name="Kind">What happened, e.g. <c>case.opened</c>; the text is made from it and the facts in the reader's language.</param>
/// <param name="Facts">Named values for the text.</param>
/// <param name="Link">The record's page, if it has one.</param>
/// <param name="By">Who did it; empty for Crm itself.</param>
public sealed record TimelineEntry(
    Guid Id, DateTimeOffset At, string Topic, string Kind, IReadOnlyDictionary<string, string> Facts, string? Link, Guid By);

/// <summary>Writes a note on the timeline.</summary>
/// <param name="Text">The note, up to 4,000 characters.</param>
public sealed record AddNoteRequest(string Text);
