namespace Crm.Customers.Contracts.Api;

/// <summary>A question about a prospect's development value (C-11).</summary>
/// <param name="Key">Short name, unique in the questionnaire, up to 40 characters.</param>
/// <param name="Text">The question in Chinese, up to 200 characters.</param>
/// <param name="TextEn">The question in English.</param>
/// <param name="Weight">Percent of the score, 1 to 100; all together are 100.</param>
/// <param name="Answers">Two to eight answers.</param>
public sealed record DevelopmentQuestion(string Key, string Text, string TextEn, int Weight, IReadOnlyList<DevelopmentAnswer> Answers);

/// <summary>An answer to choose.</summary>
/// <param name="Text">In Chinese, up to 100 characters.</param>
/// <param name="TextEn">In English.</param>
/// <param name="Points">0 to 100.</param>
public sealed record DevelopmentAnswer(string Text, string TextEn, int Points);

/// <summary>A version of the questionnaire. Each change makes a new one; those before stay as they were.</summary>
/// <param name="Number">1, 2 …</param>
/// <param name="Questions">The questions, in order.</param>
/// <param name="CreatedAt">Since when it holds.</param>
/// <param name="CreatedBy">Who made it; empty for the one that Crm comes with.</param>
public sealed record DevelopmentScheme(int Number, IReadOnlyList<DevelopmentQuestion> Questions, DateTimeOffset CreatedAt, Guid CreatedBy);

/// <summary>The questionnaire as it shall be.</summary>
/// <param name="Number">The version that was seen; 412 where there is a newer one.</param>
/// <param name="Questions">1 to 20 questions whose weights add up to 100.</param>
public sealed record ChangeDevelopmentSchemeRequest(int Number, IReadOnlyList<DevelopmentQuestion> Questions);

/// <summary>Answers to the questionnaire.</summary>
/// <param name="Number">The version that was answered; 409 where there is a newer one.</param>
/// <param name="Answers">Key of each question to the place of the chosen answer, from 0.</param>
/// <param name="Note">What it rests on, up to 1,000 characters.</param>
public sealed record AssessDevelopmentRequest(int Number, IReadOnlyDictionary<string, int> Answers, string? Note = null);

/// <summary>A development value, with what it is made of.</summary>
/// <param name="Id">The assessment.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="Number">The version of the questionnaire that was answered.</param>
/// <param name="Parts">Question by question, as it was answered then.</param>
/// <param name="Note">What it rests on.</param>
/// <param name="By">Who answered.</param>
/// <param name="At">When.</param>
public sealed record DevelopmentAssessment(
    Guid Id, decimal Score, int Number, IReadOnlyList<DevelopmentPart> Parts, string? Note, Guid By, DateTimeOffset At);

/// <summary>A question's part of a score.</summary>
/// <param name="Question">The question in Chinese.</param>
/// <param name="QuestionEn">The question in English.</param>
/// <param name="Answer">The chosen answer in Chinese.</param>
/// <param name="AnswerEn">The chosen answer in English.</param>
/// <param name="Weight">Percent.</param>
/// <param name="Points">The answer's points.</param>
/// <param name="Share">What it adds to the score: weight times points, in hundredths.</param>
public sealed record DevelopmentPart(string Question, string QuestionEn, string Answer, string AnswerEn, int Weight, int Points, decimal Share);

/// <summary>How a prospect is to be won: texts of the customer's development page, each up to 4,000 characters.</summary>
/// <param name="Strategy">Development strategy.</param>
/// <param name="NeedSurvey">What the survey of needs brought.</param>
/// <param name="Competitors">Who else is there, and how they stand.</param>
public sealed record DevelopmentNotes(string? Strategy = null, string? NeedSurvey = null, string? Competitors = null);

/// <summary>A customer's development: the texts, and the assessments, the latest first, of it and of the lead it was.</summary>
/// <param name="ETag">Version of the texts, for <c>If-Match</c>; <c>"0"</c> before the first.</param>
/// <param name="Notes">The texts.</param>
/// <param name="Assessments">At most 50.</param>
public sealed record CustomerDevelopment(string ETag, DevelopmentNotes Notes, IReadOnlyList<DevelopmentAssessment> Assessments);
