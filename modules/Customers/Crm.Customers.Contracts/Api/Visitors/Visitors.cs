namespace Crm.Customers.Contracts.Api;

/// <summary>Logs somebody who came in (C-54). Who is new becomes a lead; the host has something to do at once.</summary>
/// <param name="Name">The visitor's name.</param>
/// <param name="Company">The company; needed where neither customer nor lead is named.</param>
/// <param name="Need">What the visitor wants, up to 1,000 characters.</param>
/// <param name="Phone">A number to call back; needed where the company is new.</param>
/// <param name="CustomerId">The customer, or</param>
/// <param name="LeadId">the lead the visitor comes from; neither makes a new lead.</param>
/// <param name="HostId">Who receives the visitor; oneself unless given.</param>
/// <param name="NextStep">What is to be done; the need unless given.</param>
/// <param name="NextDueAt">By when; the next working day at ten unless given.</param>
/// <param name="CameAt">When the visitor came; now unless given.</param>
/// <param name="DuplicateReason">Why this is another company than the ones it resembles.</param>
public sealed record RegisterVisitorRequest(
    string Name, string? Company, string Need, string? Phone = null, Guid? CustomerId = null, Guid? LeadId = null, Guid? HostId = null,
    string? NextStep = null, DateTimeOffset? NextDueAt = null, DateTimeOffset? CameAt = null, string? DuplicateReason = null);

/// <summary>A visitor who was logged.</summary>
/// <param name="Id">The entry.</param>
/// <param name="ActivityId">What the host is to do.</param>
/// <param name="LeadId">The lead, where one was made or named.</param>
public sealed record RegisteredVisitor(Guid Id, Guid ActivityId, Guid? LeadId);

/// <summary>An entry of the visitors' register.</summary>
/// <param name="Id">The entry.</param>
/// <param name="CameAt">When.</param>
/// <param name="Name">Who.</param>
/// <param name="Company">From where.</param>
/// <param name="Phone">Number to call back.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="LeadId">The lead.</param>
/// <param name="Need">What was wanted.</param>
/// <param name="NextStep">What is to be done.</param>
/// <param name="HostId">Who received the visitor.</param>
/// <param name="ActivityId">The activity that was planned.</param>
/// <param name="ActivityState">open, done or cancelled.</param>
public sealed record VisitorDetails(
    Guid Id, DateTimeOffset CameAt, string Name, string Company, string? Phone, Guid? CustomerId, Guid? LeadId, string Need, string NextStep,
    Guid HostId, Guid ActivityId, string ActivityState);
