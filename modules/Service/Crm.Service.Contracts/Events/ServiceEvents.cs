namespace Crm.Service.Contracts.Events;

/// <summary>A case was opened.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="CustomerId">The customer; null while unknown.</param>
/// <param name="Kind">inquiry, requirement, complaint, fault, suggestion or praise.</param>
/// <param name="Channel">phone, counter, email, letter, fax, web, message or visit.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="By">Who logged it.</param>
/// <param name="At">When.</param>
/// <param name="Recused">Whom the case concerns (S-12): whoever shows the case or counts it leaves it out for these people; null for nobody.</param>
/// <param name="InteractionId">
/// The interaction record of the call, letter or talk it came by. It is told of here and not by an <see cref="InteractionRecorded"/>, unless
/// the customer becomes known only later. Null in events of versions that told of it twice.
/// </param>
public sealed record CaseOpened(
    Guid CaseId, string Number, Guid? CustomerId, string Kind, string Channel, string Subject, Guid By, DateTimeOffset At,
    IReadOnlyList<Guid>? Recused = null, Guid? InteractionId = null);

/// <summary>
/// More people were found to be involved in a case (S-12): whoever shows the case, or anything of it, leaves it out for them from now on.
/// People are only ever added, so copies take the union of what they have and what comes, in any order.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="Recused">Everyone whom the case concerns, in full.</param>
/// <param name="At">When.</param>
public sealed record CaseRecusalChanged(Guid CaseId, IReadOnlyList<Guid> Recused, DateTimeOffset At);

/// <summary>A case is resolved. Knowledge keeps problem, cause and remedy for an article (K-04).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Problem">What was wrong; personal data may be in it.</param>
/// <param name="Cause">Why.</param>
/// <param name="Remedy">What was done.</param>
/// <param name="PersonalNames">Names, phones and codes to take out before it becomes knowledge.</param>
/// <param name="Recused">Whom the case concerns: these people must not see it.</param>
/// <param name="By">Who resolved it.</param>
/// <param name="At">When.</param>
public sealed record CaseResolved(
    Guid CaseId, string Number, Guid? CustomerId, string Kind, string Subject, string Problem, string? Cause, string? Remedy,
    IReadOnlyList<string> PersonalNames, IReadOnlyList<Guid> Recused, Guid By, DateTimeOffset At);

/// <summary>A case was closed, archived where it was a complaint.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Satisfaction">1 to 5 where the customer rated it.</param>
/// <param name="At">When.</param>
/// <param name="Recused">As in <see cref="CaseOpened"/>.</param>
public sealed record CaseClosed(
    Guid CaseId, string Number, Guid? CustomerId, string Kind, int? Satisfaction, DateTimeOffset At, IReadOnlyList<Guid>? Recused = null);

/// <summary>A complaint was judged and its remedy decided (approved or refused).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="Valid">Whether the complaint was found valid.</param>
/// <param name="CauseCode">The cause, from the list.</param>
/// <param name="Remedy">compensation, replacement, repair, apology, explanation or other.</param>
/// <param name="Amount">Compensation, if any.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="At">When.</param>
/// <param name="Recused">As in <see cref="CaseOpened"/>.</param>
public sealed record ComplaintDecided(
    Guid CaseId, string Number, Guid? CustomerId, bool Valid, string? CauseCode, string? Remedy, decimal? Amount, string? Currency, DateTimeOffset At,
    IReadOnlyList<Guid>? Recused = null);

/// <summary>A clock ran out.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="Clock">first-reply or resolution.</param>
/// <param name="DueAt">When it was due.</param>
/// <param name="OwnerId">Who handles the case.</param>
/// <param name="At">When it was noticed.</param>
/// <param name="Recused">As in <see cref="CaseOpened"/>.</param>
public sealed record SlaBreached(
    Guid CaseId, string Number, Guid? CustomerId, string Clock, DateTimeOffset DueAt, Guid? OwnerId, DateTimeOffset At,
    IReadOnlyList<Guid>? Recused = null);

/// <summary>
/// A call, letter, counter talk or other touch with a customer was recorded in Service: an interaction record. The touch a case came by is
/// part of <see cref="CaseOpened"/>.
/// </summary>
/// <param name="InteractionId">The interaction.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="CaseId">The case it belongs to.</param>
/// <param name="Channel">phone, counter, email, letter, fax, web, message or visit.</param>
/// <param name="Direction">in or out.</param>
/// <param name="Summary">What was said, in a line.</param>
/// <param name="By">Who; empty for the customer on a public page.</param>
/// <param name="At">When.</param>
/// <param name="Recused">As in <see cref="CaseOpened"/>.</param>
/// <param name="CaseKind">The case's kind; what was said about a complaint is not told outside of Service.</param>
public sealed record InteractionRecorded(
    Guid InteractionId, Guid CustomerId, Guid? CaseId, string Channel, string Direction, string Summary, Guid By, DateTimeOffset At,
    IReadOnlyList<Guid>? Recused = null, string? CaseKind = null);

/// <summary>A customer answered a satisfaction question.</summary>
/// <param name="AnswerId">The answer.</param>
/// <param name="CaseId">The case it is about.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="Score">1 to 5.</param>
/// <param name="Comment">What the customer wrote.</param>
/// <param name="At">When.</param>
/// <param name="Recused">As in <see cref="CaseOpened"/>.</param>
public sealed record SurveyAnswered(
    Guid AnswerId, Guid? CaseId, Guid? CustomerId, int Score, string? Comment, DateTimeOffset At, IReadOnlyList<Guid>? Recused = null);

/// <summary>A version of a questionnaire was published (S-40); it is the one that is asked from now on.</summary>
/// <param name="QuestionnaireId">The questionnaire.</param>
/// <param name="Version">1, 2, 3 …</param>
/// <param name="Title">Chinese title.</param>
/// <param name="TitleEn">English title.</param>
/// <param name="At">When.</param>
public sealed record QuestionnairePublished(Guid QuestionnaireId, int Version, string Title, string? TitleEn, DateTimeOffset At);
