namespace Crm.Customers.Contracts.Api;

/// <summary>How often customers are contacted (C-41): the rule of the stage and grade counts, else that of the stage.</summary>
/// <param name="Stage">A customer's stage.</param>
/// <param name="Grade">A grade; null for all that have no rule of their own.</param>
/// <param name="Days">At least once in so many days, 1 to 730.</param>
public sealed record ContactRule(string Stage, string? Grade, int Days);

/// <summary>How often customers of a grade are visited (C-50).</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Days">Once in so many days, 1 to 730.</param>
public sealed record VisitRule(string Grade, int Days);

/// <summary>The rules of contact and visits.</summary>
/// <param name="Contacts">How often customers are contacted; a stage without a rule is never due.</param>
/// <param name="Visits">How often they are visited; a grade without a rule is not visited by plan.</param>
/// <param name="VisitsPerDay">How many visits a day has at most, 1 to 20.</param>
/// <param name="EscalateAfter">Working hours after which a late activity is told to the manager, 1 to 200; null for never.</param>
/// <param name="ETag">Their version, for <c>If-Match</c>.</param>
public sealed record ActivityRulesDetails(
    IReadOnlyList<ContactRule> Contacts, IReadOnlyList<VisitRule> Visits, int VisitsPerDay, int? EscalateAfter, string ETag);

/// <summary>Sets the rules; who is due is worked out again in the background.</summary>
/// <param name="Contacts">See <see cref="ActivityRulesDetails"/>.</param>
/// <param name="Visits">See <see cref="ActivityRulesDetails"/>.</param>
/// <param name="VisitsPerDay">1 to 20.</param>
/// <param name="EscalateAfter">1 to 200; null for never.</param>
public sealed record ChangeActivityRulesRequest(
    IReadOnlyList<ContactRule> Contacts, IReadOnlyList<VisitRule> Visits, int VisitsPerDay, int? EscalateAfter);

/// <summary>A customer somebody should be in touch with.</summary>
/// <param name="Id">The customer.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Stage">Its stage.</param>
/// <param name="Grade">Its grade.</param>
/// <param name="OwnerId">Who looks after it.</param>
/// <param name="LastContactAt">The last contact.</param>
/// <param name="DueAt">By when there should be another.</param>
/// <param name="PlannedAt">The next open activity with it, if one is planned.</param>
public sealed record DueCustomer(
    Guid Id, string Code, string Name, string Stage, string? Grade, Guid? OwnerId, DateTimeOffset? LastContactAt, DateTimeOffset DueAt, DateTimeOffset? PlannedAt);

/// <summary>How much there is to do in contact discipline, each counted up to 1,000.</summary>
/// <param name="Overdue">Own customers whose contact is late.</param>
/// <param name="Today">Own customers due today.</param>
/// <param name="Birthdays">Birthdays of contacts of own customers within the next seven days.</param>
public sealed record DueFigures(int Overdue, int Today, int Birthdays);

/// <summary>A day to greet somebody on.</summary>
/// <param name="Day">The day.</param>
/// <param name="ContactId">The person.</param>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title.</param>
/// <param name="CustomerId">The customer it serves.</param>
/// <param name="CustomerName">The customer's name.</param>
/// <param name="OwnerId">Who looks after the customer.</param>
/// <param name="Lunar">Whether the birthday is kept by the lunar calendar.</param>
/// <param name="Age">How old the person becomes, in completed years of the calendar it is kept by.</param>
/// <param name="Allowed">Channels that the person agreed to: one of <see cref="Channels"/> each. None means no greeting is sent.</param>
public sealed record Birthday(
    DateOnly Day, Guid ContactId, string Name, string? Title, Guid CustomerId, string CustomerName, Guid? OwnerId, bool Lunar, int Age,
    IReadOnlyList<string> Allowed);

/// <summary>A public holiday that is coming.</summary>
/// <param name="Day">Its first day off.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="NameEn">Its English name.</param>
public sealed record ComingHoliday(DateOnly Day, string Name, string NameEn);

/// <summary>Days to greet people on (C-41).</summary>
/// <param name="Birthdays">Birthdays by day, at most 200.</param>
/// <param name="Holidays">Holidays that begin in these days.</param>
public sealed record Occasions(IReadOnlyList<Birthday> Birthdays, IReadOnlyList<ComingHoliday> Holidays);
