namespace Crm.Customers.Contracts.Events;

/// <summary>A number the customer can be recognised by when it calls.</summary>
/// <param name="Number">Normalised digits, e.g. <c>13800138000</c> or <c>02152345678</c>.</param>
/// <param name="ContactId">The contact it belongs to; null for the customer's own.</param>
/// <param name="ContactName">The contact's name.</param>
public sealed record CustomerPhone(string Number, Guid? ContactId, string? ContactName);

/// <summary>What other modules may know of a customer, in full. Apply only a larger <paramref name="Version"/>.</summary>
/// <param name="CustomerId">The customer; the same for ever (C-10).</param>
/// <param name="Code">Customer code (C-22).</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name, if any.</param>
/// <param name="Stage">prospect, trading, dormant or lost.</param>
/// <param name="Grade">A, B, C, D or X; null before the first grading.</param>
/// <param name="Industry">GB/T 4754 code.</param>
/// <param name="Region">GB/T 2260 code.</param>
/// <param name="OwnerId">Who owns it; null in the public pool.</param>
/// <param name="UnitId">The unit it belongs to.</param>
/// <param name="Confidentiality">public, internal, confidential or secret.</param>
/// <param name="ExternalCode">The code an ERP knows it by (Northwind's <c>ALFKI</c>).</param>
/// <param name="Phones">Numbers to recognise it by.</param>
/// <param name="Version">Grows with each change of this customer.</param>
public sealed record CustomerFacts(
    Guid CustomerId, string Code, string Name, string? NameEn, string Stage, string? Grade, string? Industry, string? Region,
    Guid? OwnerId, Guid UnitId, string Confidentiality, string? ExternalCode, IReadOnlyList<CustomerPhone> Phones, long Version);

/// <summary>A customer came to be: a lead was qualified, or it was registered directly.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="LeadId">The lead it came from.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
public sealed record CustomerRegistered(CustomerFacts Customer, Guid? LeadId, Guid By, DateTimeOffset At);

/// <summary>Something of a customer changed.</summary>
/// <param name="Customer">The customer as it is now.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
public sealed record CustomerChanged(CustomerFacts Customer, Guid By, DateTimeOffset At);

/// <summary>Many customers came to be or were changed by a file; each as by <see cref="CustomerRegistered"/> or <see cref="CustomerChanged"/>, told at once.</summary>
/// <param name="Customers">The customers as they are now, each once.</param>
/// <param name="By">Who imported them.</param>
/// <param name="At">When.</param>
public sealed record CustomersImported(IReadOnlyList<CustomerFacts> Customers, Guid By, DateTimeOffset At);

/// <summary>Customers that a file made by mistake were taken back before anybody worked with them; they are no more.</summary>
/// <param name="CustomerIds">The customers.</param>
/// <param name="By">Who took the import back.</param>
/// <param name="At">When.</param>
public sealed record CustomersWithdrawn(IReadOnlyList<Guid> CustomerIds, Guid By, DateTimeOffset At);

/// <summary>Two customers became one; whatever points to the loser now belongs to the winner.</summary>
/// <param name="WinnerId">The one that stays.</param>
/// <param name="LoserId">The one that went.</param>
/// <param name="LoserCode">Its code, which still finds the winner.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="MergeId">The merge, by which a subscriber remembers what it moved; null from an older publisher.</param>
public sealed record CustomersMerged(Guid WinnerId, Guid LoserId, string LoserCode, Guid By, DateTimeOffset At, Guid? MergeId = null);

/// <summary>Two customers that had become one are two again; what had moved goes back, unless it belongs to somebody else by now.</summary>
/// <param name="MergeId">The merge that is undone; this may arrive before <see cref="CustomersMerged"/> of it.</param>
/// <param name="WinnerId">The one that had stayed.</param>
/// <param name="LoserId">The one that is back.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
public sealed record CustomersMergeUndone(Guid MergeId, Guid WinnerId, Guid LoserId, Guid By, DateTimeOffset At);

/// <summary>A customer's grade changed (C-30).</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Grade">The grade now.</param>
/// <param name="Previous">The grade before.</param>
/// <param name="Rule">The rule that gave it.</param>
/// <param name="Inputs">The numbers it looked at.</param>
/// <param name="At">When.</param>
public sealed record CustomerGraded(
    Guid CustomerId, string Grade, string? Previous, string Rule, IReadOnlyDictionary<string, string> Inputs, DateTimeOffset At);

/// <summary>An opportunity was won; Accounts drafts a contract.</summary>
/// <param name="OpportunityId">The opportunity.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Amount">Its amount.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="By">Who won it.</param>
/// <param name="At">When.</param>
public sealed record OpportunityWon(Guid OpportunityId, Guid CustomerId, string Title, decimal Amount, string Currency, Guid By, DateTimeOffset At);

/// <summary>Finished contacts with customers that a file had brought are gone again (C-27); they were told as <see cref="ActivitiesImported"/>.</summary>
/// <param name="ActivityIds">The activities.</param>
/// <param name="By">Who took the import back.</param>
/// <param name="At">When.</param>
public sealed record ActivitiesWithdrawn(IReadOnlyList<Guid> ActivityIds, Guid By, DateTimeOffset At);

/// <summary>A contact with a customer is finished: the interaction record (客户接触记录) whatever the channel.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="ContactId">Who was reached.</param>
/// <param name="Kind">call, visit, meeting, mail, message or task.</param>
/// <param name="Subject">What it was about.</param>
/// <param name="Result">What came of it.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When it was finished.</param>
public sealed record ActivityCompleted(
    Guid ActivityId, Guid CustomerId, Guid? ContactId, string Kind, string Subject, string? Result, Guid By, DateTimeOffset At);

/// <summary>Finished contacts with customers that a file brought (C-27); each as by <see cref="ActivityCompleted"/>, told at once.</summary>
/// <param name="Activities">The activities, each once.</param>
/// <param name="By">Who imported them.</param>
/// <param name="At">When they were imported.</param>
public sealed record ActivitiesImported(IReadOnlyList<ActivityCompleted> Activities, Guid By, DateTimeOffset At);

/// <summary>A customer survey was approved and filed (C-60): nobody is asked for it any more.</summary>
/// <param name="SurveyId">The survey; the round of asking in Service.</param>
/// <param name="Number">Its number.</param>
/// <param name="At">When.</param>
public sealed record CustomerSurveyFiled(Guid SurveyId, string Number, DateTimeOffset At);
