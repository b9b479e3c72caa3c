namespace Crm.Customers.Contracts.Api;

/// <summary>What looking into a lead brought (C-03).</summary>
/// <param name="Verification">One of <see cref="LeadVerifications"/>.</param>
/// <param name="ValueGrade">1 (least) to 5.</param>
/// <param name="Importance">low, normal or high.</param>
/// <param name="Note">How it was found out.</param>
public sealed record VerifyLeadRequest(string Verification, int? ValueGrade = null, string? Importance = null, string? Note = null);

/// <summary>Makes a lead a customer (C-06).</summary>
/// <param name="Note">What should be remembered.</param>
public sealed record QualifyLeadRequest(string? Note = null);

/// <summary>The customer a lead became.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Code">Its code (C-22).</param>
/// <param name="Grade">Its first grade (C-30).</param>
public sealed record QualifiedLead(Guid CustomerId, string Code, string Grade);

/// <summary>Leaves a lead alone until a day, when it comes back to its owner.</summary>
/// <param name="Until">A day in the future.</param>
/// <param name="Note">Why.</param>
public sealed record NurtureLeadRequest(DateOnly Until, string? Note = null);

/// <summary>Gives a lead up; it is kept.</summary>
/// <param name="Reason">One of <see cref="DiscardReasons"/>.</param>
/// <param name="Note">More about it; needed for <c>other</c>.</param>
public sealed record DiscardLeadRequest(string Reason, string? Note = null);

/// <summary>Takes a nurtured or discarded lead up again.</summary>
/// <param name="Note">Why.</param>
public sealed record ReopenLeadRequest(string? Note = null);
