namespace Crm.Service.Contracts.Api;

/// <summary>The kinds of questions there are (S-40).</summary>
public static class QuestionKinds
{
    /// <summary>1 to 5.</summary>
    public const string Rating = "rating";

    /// <summary>Would you recommend us, 0 to 10.</summary>
    public const string Nps = "nps";

    /// <summary>One of several choices.</summary>
    public const string Single = "single";

    /// <summary>Any of several choices.</summary>
    public const string Multiple = "multiple";

    /// <summary>In the customer's own words.</summary>
    public const string Text = "text";

    /// <summary>The same choices for each of several rows, one a row.</summary>
    public const string Matrix = "matrix";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Rating, Nps, Single, Multiple, Text, Matrix];
}

/// <summary>One choice of a question, or one row of a matrix.</summary>
/// <param name="Key">What it is called in answers and figures, e.g. <c>a1</c>; it stays when the words are changed.</param>
/// <param name="Text">Chinese.</param>
/// <param name="TextEn">English; where there is none, the Chinese is shown.</param>
public sealed record QuestionChoice(string Key, string Text, string? TextEn = null);

/// <summary>When a question is asked: only where an earlier one was answered in one of these ways.</summary>
/// <param name="Question">Key of the earlier question: a rating, a recommendation or a choice.</param>
/// <param name="Answers">Keys of its choices, or its numbers.</param>
public sealed record QuestionCondition(string Question, IReadOnlyList<string> Answers);

/// <summary>One question.</summary>
/// <param name="Key">What it is called in answers and figures, e.g. <c>q1</c>; it stays when the words are changed.</param>
/// <param name="Kind">One of <see cref="QuestionKinds"/>.</param>
/// <param name="Text">Chinese.</param>
/// <param name="TextEn">English; where there is none, the Chinese is shown.</param>
/// <param name="Required">Whether it must be answered, where it is asked.</param>
/// <param name="Choices">What can be chosen: of a single, a multiple choice or a matrix.</param>
/// <param name="Rows">The rows of a matrix.</param>
/// <param name="OnlyIf">When it is asked; null for always.</param>
public sealed record Question(
    string Key, string Kind, string Text, string? TextEn = null, bool Required = false,
    IReadOnlyList<QuestionChoice>? Choices = null, IReadOnlyList<QuestionChoice>? Rows = null, QuestionCondition? OnlyIf = null)
{
    /// <summary>The keys that can be chosen: numbers of a rating, keys of the choices, nothing of a text.</summary>
    public IReadOnlyList<string> Options() => Kind switch
    {
        QuestionKinds.Rating => ["1", "2", "3", "4", "5"],
        QuestionKinds.Nps => ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
        QuestionKinds.Text => [],
        _ => [.. (Choices ?? []).Select(c => c.Key)],
    };

    /// <summary>Whether later questions may depend on it.</summary>
    public bool CanBranch() => Kind is QuestionKinds.Rating or QuestionKinds.Nps or QuestionKinds.Single or QuestionKinds.Multiple;
}

/// <summary>What a questionnaire says and asks.</summary>
/// <param name="Title">Chinese.</param>
/// <param name="TitleEn">English; where there is none, the Chinese is shown.</param>
/// <param name="Intro">A word to whoever answers, Chinese.</param>
/// <param name="IntroEn">The same in English.</param>
/// <param name="Questions">In the order they are asked, at most 60.</param>
public sealed record QuestionnaireContent(string Title, string? TitleEn, string? Intro, string? IntroEn, IReadOnlyList<Question> Questions)
{
    /// <summary>The questions that are asked where these were answered so: one that hangs on a question which is not asked is not asked either.</summary>
    public IReadOnlyList<Question> Asked(IReadOnlyList<GivenAnswer> given)
    {
        var asked = new List<Question>();
        foreach (var question in Questions)
        {
            if (question.OnlyIf is not { } condition
                || (asked.Any(a => a.Key == condition.Question) && given.Any(g => g.Question == condition.Question && (g.Choices ?? []).Any(condition.Answers.Contains))))
                asked.Add(question);
        }
        return asked;
    }
}

/// <summary>An answer to one question.</summary>
/// <param name="Question">The question's key.</param>
/// <param name="Choices">What was chosen: keys of choices, or the number of a rating.</param>
/// <param name="Text">What was written, up to 4,000 characters.</param>
/// <param name="Rows">Of a matrix: row to choice.</param>
public sealed record GivenAnswer(string Question, IReadOnlyList<string>? Choices = null, string? Text = null, IReadOnlyDictionary<string, string>? Rows = null);

/// <summary>A questionnaire in a list.</summary>
/// <param name="Id">The questionnaire.</param>
/// <param name="Title">Chinese title: of the published version, else of the draft.</param>
/// <param name="TitleEn">English title.</param>
/// <param name="Published">Number of the newest published version; null while there is none.</param>
/// <param name="HasDraft">Whether a next version is being written.</param>
/// <param name="Retired">Whether it is used no more.</param>
/// <param name="Asked">How many were asked, in all versions.</param>
/// <param name="Answered">How many have answered.</param>
/// <param name="ChangedAt">When it was changed last.</param>
public sealed record QuestionnaireItem(
    Guid Id, string Title, string? TitleEn, int? Published, bool HasDraft, bool Retired, int Asked, int Answered, DateTimeOffset ChangedAt);

/// <summary>A published version.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="At">When it was published.</param>
/// <param name="By">Who published it.</param>
/// <param name="Asked">How many were asked.</param>
/// <param name="Answered">How many have answered.</param>
public sealed record QuestionnaireVersionItem(int Number, DateTimeOffset At, Guid By, int Asked, int Answered);

/// <summary>One questionnaire.</summary>
/// <param name="Id">The questionnaire.</param>
/// <param name="ETag">Its version as a record, for <c>If-Match</c>.</param>
/// <param name="Draft">What the next version will ask; null where nothing was changed since the last.</param>
/// <param name="Newest">What the newest published version asks; null while there is none.</param>
/// <param name="Published">That version's number.</param>
/// <param name="Retired">Whether it is used no more.</param>
/// <param name="Versions">All published versions, newest first.</param>
public sealed record QuestionnaireDetails(
    Guid Id, string ETag, QuestionnaireContent? Draft, QuestionnaireContent? Newest, int? Published, bool Retired, IReadOnlyList<QuestionnaireVersionItem> Versions)
{
    /// <summary>What is written on next: the draft, else the newest version.</summary>
    public QuestionnaireContent Current() => Draft ?? Newest!;
}

/// <summary>A questionnaire that was made.</summary>
/// <param name="Id">The questionnaire.</param>
public sealed record QuestionnaireMade(Guid Id);

/// <summary>A version that was published.</summary>
/// <param name="Version">Its number.</param>
public sealed record QuestionnairePublication(int Version);

/// <summary>Whether a questionnaire is used no more.</summary>
/// <param name="Retired">True to put it away, false to take it up again.</param>
public sealed record RetireQuestionnaireRequest(bool Retired);

/// <summary>Somebody to be asked.</summary>
/// <param name="CustomerId">The customer; null for somebody who is none.</param>
/// <param name="Person">Who there is asked, up to 100 characters.</param>
public sealed record Invitee(Guid? CustomerId = null, string? Person = null);

/// <summary>Makes links for people to answer by.</summary>
/// <param name="Invitees">Who is asked, one link each, at most 200 at once.</param>
/// <param name="Days">How long the links work, 1 to 180 days.</param>
/// <param name="RoundId">The round of asking they belong to, such as a customer survey (C-60); null for none.</param>
/// <param name="Version">The published version that is asked; the newest unless said. A round keeps to the one it began with.</param>
public sealed record InviteRequest(IReadOnlyList<Invitee> Invitees, int Days = 14, Guid? RoundId = null, int? Version = null);

/// <summary>A link that was made. Its token is shown this once and nowhere kept.</summary>
/// <param name="Id">The invitation.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="CustomerName">Its name.</param>
/// <param name="Person">Who there is asked.</param>
/// <param name="Path">Path of the public page, e.g. <c>/q/…</c>.</param>
/// <param name="ExpiresAt">Until when it works.</param>
public sealed record InvitationLink(Guid Id, Guid? CustomerId, string? CustomerName, string? Person, string Path, DateTimeOffset ExpiresAt);

/// <summary>Links that were made.</summary>
/// <param name="Links">One for each person who is asked, in the order they were named.</param>
public sealed record InvitationsMade(IReadOnlyList<InvitationLink> Links);

/// <summary>An invitation in a list; whoever may not see who was asked sees no customer and no person.</summary>
/// <param name="Id">The invitation; also the id of its answer.</param>
/// <param name="Version">The version that is asked.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="CustomerName">Its name.</param>
/// <param name="Person">Who there is asked.</param>
/// <param name="State">open, answered or expired.</param>
/// <param name="Channel">link or phone; null until it is answered.</param>
/// <param name="AskedAt">When the link was made, or the call took place.</param>
/// <param name="ExpiresAt">Until when it may be answered.</param>
/// <param name="AnsweredAt">When it was answered.</param>
public sealed record InvitationItem(
    Guid Id, int Version, Guid? CustomerId, string? CustomerName, string? Person, string State, string? Channel,
    DateTimeOffset AskedAt, DateTimeOffset ExpiresAt, DateTimeOffset? AnsweredAt);

/// <summary>What a link's public page shows.</summary>
/// <param name="State">open, answered or expired.</param>
/// <param name="Content">What is asked; null unless it is open.</param>
/// <param name="ExpiresAt">Until when it may be answered.</param>
public sealed record PublicQuestionnaire(string State, QuestionnaireContent? Content, DateTimeOffset ExpiresAt);

/// <summary>A filled-in questionnaire.</summary>
/// <param name="Answers">One for each question that was answered.</param>
public sealed record QuestionnaireAnswer(IReadOnlyList<GivenAnswer> Answers);

/// <summary>Answers that staff took on the phone.</summary>
/// <param name="Version">The published version that was asked.</param>
/// <param name="Answers">One for each question that was answered.</param>
/// <param name="InvitationId">The invitation that is answered by it; null where there was none.</param>
/// <param name="CustomerId">The customer, where there was no invitation.</param>
/// <param name="Person">Who answered, where there was no invitation.</param>
/// <param name="RoundId">The round of asking, where there was no invitation.</param>
public sealed record PhoneAnswerRequest(
    int Version, IReadOnlyList<GivenAnswer> Answers, Guid? InvitationId = null, Guid? CustomerId = null, string? Person = null, Guid? RoundId = null);

/// <summary>An answer that was taken.</summary>
/// <param name="Id">Its id.</param>
public sealed record AnswerTaken(Guid Id);

/// <summary>How often something was chosen.</summary>
/// <param name="Row">Of a matrix: the row.</param>
/// <param name="Choice">The choice's key, or the number.</param>
/// <param name="Count">How often.</param>
public sealed record ChoiceCount(string? Row, string Choice, int Count);

/// <summary>The figures of one question.</summary>
/// <param name="Question">Its key.</param>
/// <param name="Answered">How many answered it.</param>
/// <param name="Counts">How often each choice was taken, in their order; those nobody took with 0.</param>
/// <param name="Average">Of a rating, 1 to 5, two decimals.</param>
/// <param name="Nps">Of a recommendation, -100 to 100: the share of 9 and 10 less that of 0 to 6.</param>
public sealed record QuestionFigures(string Question, int Answered, IReadOnlyList<ChoiceCount> Counts, decimal? Average, int? Nps);

/// <summary>The results of one version.</summary>
/// <param name="Id">The questionnaire.</param>
/// <param name="Version">The version.</param>
/// <param name="Content">What it asks.</param>
/// <param name="Asked">How many were asked.</param>
/// <param name="Answered">How many have answered.</param>
/// <param name="Questions">The figures of each question, in order.</param>
public sealed record QuestionnaireResults(Guid Id, int Version, QuestionnaireContent Content, int Asked, int Answered, IReadOnlyList<QuestionFigures> Questions);

/// <summary>A text answer; whoever may not see who answered sees no customer and no person.</summary>
/// <param name="Id">The answer's id.</param>
/// <param name="Text">What was written.</param>
/// <param name="At">When.</param>
/// <param name="CustomerId">Of which customer.</param>
/// <param name="CustomerName">Its name.</param>
/// <param name="Person">By whom there.</param>
public sealed record TextAnswer(Guid Id, string Text, DateTimeOffset At, Guid? CustomerId, string? CustomerName, string? Person);
