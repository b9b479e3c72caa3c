using Refit;

namespace Crm.Service.Contracts.Api;

public partial interface IServiceApi
{
    /// <summary>Questionnaires (S-40), changed last first.</summary>
    /// <param name="retired">True for those that were put away; the others unless said.</param>
    /// <param name="published">True for those with a published version only.</param>
    /// <param name="limit">At most 200.</param>
    /// <param name="cursor">Where the page starts.</param>
    /// <param name="ct">Ends the call.</param>
    [Get("/api/service/questionnaires")]
    Task<Page<QuestionnaireItem>> FindQuestionnairesAsync(bool? retired = null, bool? published = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>One questionnaire with its draft and its published versions.</summary>
    [Get("/api/service/questionnaires/{id}")]
    Task<QuestionnaireDetails> GetQuestionnaireAsync(Guid id, CancellationToken ct = default);

    /// <summary>What a published version asks; it never changes.</summary>
    [Get("/api/service/questionnaires/{id}/versions/{version}")]
    Task<QuestionnaireContent> GetQuestionnaireVersionAsync(Guid id, int version, CancellationToken ct = default);

    /// <summary>Begins a questionnaire with a draft, which need not be finished; 422 at <c>questions[n].…</c> for keys, kinds and lengths.</summary>
    [Post("/api/service/questionnaires")]
    Task<QuestionnaireMade> CreateQuestionnaireAsync([Body] QuestionnaireContent content, CancellationToken ct = default);

    /// <summary>Writes the draft of the next version; published versions stay as they are. 412 when somebody else was first.</summary>
    [Put("/api/service/questionnaires/{id}")]
    Task ChangeQuestionnaireAsync(Guid id, [Body] QuestionnaireContent content, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Makes the draft the next version, which is asked from now on; 422 at <c>questions[n].…</c> where a question cannot be asked as it is.</summary>
    [Post("/api/service/questionnaires/{id}/publish")]
    Task<QuestionnairePublication> PublishQuestionnaireAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Puts a questionnaire away, or takes it up again. Links that were sent can still be answered.</summary>
    [Post("/api/service/questionnaires/{id}/retire")]
    Task RetireQuestionnaireAsync(Guid id, [Body] RetireQuestionnaireRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Makes a link for each person who is asked, to the newest version unless said. The links are told this once.</summary>
    [Post("/api/service/questionnaires/{id}/invitations")]
    Task<InvitationsMade> InviteAsync(Guid id, [Body] InviteRequest request, CancellationToken ct = default);

    /// <summary>Who was asked and whether he has answered, newest first; names only for whoever may see them.</summary>
    /// <param name="id">The questionnaire.</param>
    /// <param name="state">open, answered or expired; all unless said.</param>
    /// <param name="round">Of one round of asking only.</param>
    /// <param name="limit">At most 200.</param>
    /// <param name="cursor">Where the page starts.</param>
    /// <param name="ct">Ends the call.</param>
    [Get("/api/service/questionnaires/{id}/invitations")]
    Task<Page<InvitationItem>> FindInvitationsAsync(Guid id, string? state = null, Guid? round = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>Makes another link for somebody who has not answered yet, told this once; the one before works no more, and the last day stays. 409 where it was answered or has expired.</summary>
    [Post("/api/service/questionnaires/{id}/invitations/{invitation}/link")]
    Task<InvitationLink> RenewInvitationAsync(Guid id, Guid invitation, CancellationToken ct = default);

    /// <summary>Takes answers on the phone; 409 where the invitation was answered or has expired.</summary>
    [Post("/api/service/questionnaires/{id}/phone-answers")]
    Task<AnswerTaken> AnswerByPhoneAsync(Guid id, [Body] PhoneAnswerRequest request, CancellationToken ct = default);

    /// <summary>The figures of a version, of the newest unless said.</summary>
    [Get("/api/service/questionnaires/{id}/results")]
    Task<QuestionnaireResults> GetQuestionnaireResultsAsync(Guid id, int? version = null, Guid? round = null, CancellationToken ct = default);

    /// <summary>What was written to one question, newest first; names only for whoever may see them.</summary>
    [Get("/api/service/questionnaires/{id}/texts/{question}")]
    Task<Page<TextAnswer>> FindTextAnswersAsync(Guid id, string question, int? version = null, Guid? round = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>The answers of a version as a file, one row each: XLSX or CSV, at most 100,000; names only for whoever may see them.</summary>
    [Get("/api/service/questionnaires/{id}/export")]
    Task<HttpContent> ExportQuestionnaireAsync(Guid id, int? version = null, Guid? round = null, string? format = null, CancellationToken ct = default);

    /// <summary>What a link asks. Public.</summary>
    [Get("/api/service/invitations/{token}")]
    Task<PublicQuestionnaire> OpenInvitationAsync(string token, CancellationToken ct = default);

    /// <summary>Answers a link, once; 409 after that or when it has expired, 422 at <c>answers.key</c>. Public.</summary>
    [Post("/api/service/invitations/{token}")]
    Task AnswerInvitationAsync(string token, [Body] QuestionnaireAnswer answer, CancellationToken ct = default);
}
