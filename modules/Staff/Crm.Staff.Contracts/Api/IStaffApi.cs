using Refit;

namespace Crm.Staff.Contracts.Api;

/// <summary>People, units, permissions, sign-in, audit and notifications.</summary>
public interface IStaffApi
{
    /// <summary>Colleagues for a picker or list: by name, pinyin or sign-in name, role, unit (with the units below); active ones only.</summary>
    [Get("/api/staff/people")]
    Task<Page<StaffSummary>> FindPeopleAsync(
        string? q = null, string? role = null, Guid? unitId = null, int? limit = null, CancellationToken ct = default);

    /// <summary>As <see cref="FindPeopleAsync"/>, page by page; <paramref name="state"/> is active (default), inactive or all.</summary>
    [Get("/api/staff/people")]
    Task<Page<StaffSummary>> ListPeopleAsync(
        string? q, string? role, Guid? unitId, string? state, int? limit, string? cursor, CancellationToken ct = default);

    /// <summary>The names of these people, also of those who left; unknown ids are left out. At most 500.</summary>
    [Get("/api/staff/names")]
    Task<IReadOnlyList<StaffName>> NamesAsync([Query(CollectionFormat.Multi)] Guid[] ids, CancellationToken ct = default);

    /// <summary>Ten active colleagues that fit, for a picker that one types into.</summary>
    [Get("/api/staff/lookup")]
    Task<IReadOnlyList<StaffLookup>> LookupAsync(string? q, string? role = null, CancellationToken ct = default);

    /// <summary>A person's record.</summary>
    [Get("/api/staff/people/{id}")]
    Task<PersonDetails> GetPersonAsync(Guid id, CancellationToken ct = default);

    /// <summary>Adds a person; the answer's link lets the person choose a password.</summary>
    [Post("/api/staff/people")]
    Task<OneTimeLink> AddPersonAsync([Body] AddPersonRequest request, CancellationToken ct = default);

    /// <summary>Changes a person.</summary>
    [Put("/api/staff/people/{id}")]
    Task<PersonDetails> ChangePersonAsync(
        Guid id, [Body] ChangePersonRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>A new one-time link for choosing a password; ends the person's sessions when it is used.</summary>
    [Post("/api/staff/people/{id}/password-link")]
    Task<OneTimeLink> MakePasswordLinkAsync(Guid id, CancellationToken ct = default);

    /// <summary>Keeps a person out; sessions and keys stop at once.</summary>
    [Post("/api/staff/people/{id}/lock")]
    Task LockPersonAsync(Guid id, CancellationToken ct = default);

    /// <summary>Lets a locked person in again, also after too many wrong passwords.</summary>
    [Post("/api/staff/people/{id}/unlock")]
    Task UnlockPersonAsync(Guid id, CancellationToken ct = default);

    /// <summary>A person leaves and hands over.</summary>
    [Post("/api/staff/people/{id}/leave")]
    Task LeaveAsync(Guid id, [Body] LeaveRequest request, CancellationToken ct = default);

    /// <summary>All units in tree order.</summary>
    [Get("/api/staff/units")]
    Task<IReadOnlyList<UnitDetails>> UnitsAsync(CancellationToken ct = default);

    /// <summary>Adds a unit.</summary>
    [Post("/api/staff/units")]
    Task<UnitDetails> AddUnitAsync([Body] UnitRequest request, CancellationToken ct = default);

    /// <summary>Renames, moves, closes a unit or changes who leads it.</summary>
    [Put("/api/staff/units/{id}")]
    Task<UnitDetails> ChangeUnitAsync(
        Guid id, [Body] UnitRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>All roles with what they may do.</summary>
    [Get("/api/staff/roles")]
    Task<RoleMatrix> RolesAsync(CancellationToken ct = default);

    /// <summary>Adds a role.</summary>
    [Post("/api/staff/roles")]
    Task<RoleDetails> AddRoleAsync([Body] AddRoleRequest request, CancellationToken ct = default);

    /// <summary>Sets what a role may do in one module.</summary>
    [Put("/api/staff/roles/{key}/grants")]
    Task SetGrantsAsync(string key, [Body] SetGrantsRequest request, CancellationToken ct = default);

    /// <summary>Signs in; the answer's cookie is the session.</summary>
    [Post("/api/staff/sign-in")]
    Task<IApiResponse<SignedIn>> SignInAsync(
        [Body] SignInRequest request, [Header("User-Agent")] string? userAgent = null, CancellationToken ct = default);

    /// <summary>Signs out: the session ends on the server.</summary>
    [Post("/api/staff/sign-out")]
    Task<IApiResponse> SignOutAsync(CancellationToken ct = default);

    /// <summary>Whether the installation waits for its first administrator and the token is good.</summary>
    [Get("/api/staff/setup")]
    Task<SetupState> SetupStateAsync(string token, CancellationToken ct = default);

    /// <summary>Makes the first administrator. Works once.</summary>
    [Post("/api/staff/setup")]
    Task SetUpAsync([Body] SetupRequest request, CancellationToken ct = default);

    /// <summary>Whom a one-time password link is for; 404 when it is used, expired or wrong.</summary>
    [Get("/api/staff/password")]
    Task<PasswordLinkDetails> PasswordLinkAsync(string token, CancellationToken ct = default);

    /// <summary>Chooses a password with a one-time link.</summary>
    [Post("/api/staff/password")]
    Task ChoosePasswordAsync([Body] ChoosePasswordRequest request, CancellationToken ct = default);

    /// <summary>The signed-in person.</summary>
    [Get("/api/staff/me")]
    Task<Me> MeAsync(CancellationToken ct = default);

    /// <summary>Changes one's own profile.</summary>
    [Put("/api/staff/me")]
    Task<Me> ChangeMeAsync([Body] ChangeMeRequest request, CancellationToken ct = default);

    /// <summary>Changes one's own password; other sessions end, the answer carries the new session's cookie.</summary>
    [Post("/api/staff/me/password")]
    Task<IApiResponse> ChangePasswordAsync([Body] ChangePasswordRequest request, CancellationToken ct = default);

    /// <summary>One's own sessions, the latest first.</summary>
    [Get("/api/staff/me/sessions")]
    Task<IReadOnlyList<SessionDetails>> SessionsAsync(CancellationToken ct = default);

    /// <summary>Ends one of one's own sessions.</summary>
    [Delete("/api/staff/me/sessions/{id}")]
    Task EndSessionAsync(Guid id, CancellationToken ct = default);

    /// <summary>Ends all of one's own sessions but this.</summary>
    [Delete("/api/staff/me/sessions")]
    Task EndOtherSessionsAsync(CancellationToken ct = default);

    /// <summary>API keys; the latest first.</summary>
    [Get("/api/staff/api-keys")]
    Task<IReadOnlyList<ApiKeyDetails>> ApiKeysAsync(CancellationToken ct = default);

    /// <summary>Makes an API key that acts as the caller; its secret is in the answer and nowhere else.</summary>
    [Post("/api/staff/api-keys")]
    Task<NewApiKey> AddApiKeyAsync([Body] AddApiKeyRequest request, CancellationToken ct = default);

    /// <summary>Revokes a key at once.</summary>
    [Delete("/api/staff/api-keys/{id}")]
    Task RevokeApiKeyAsync(Guid id, CancellationToken ct = default);

    /// <summary>The caller's notifications, the latest first.</summary>
    [Get("/api/staff/inbox")]
    Task<Page<InboxItem>> InboxAsync(bool? unread = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>How many are unread.</summary>
    [Get("/api/staff/inbox/count")]
    Task<InboxCount> InboxCountAsync(CancellationToken ct = default);

    /// <summary>Marks one as read.</summary>
    [Post("/api/staff/inbox/{id}/read")]
    Task<InboxCount> MarkReadAsync(Guid id, CancellationToken ct = default);

    /// <summary>Marks all as read.</summary>
    [Post("/api/staff/inbox/read")]
    Task<InboxCount> MarkAllReadAsync(CancellationToken ct = default);

    /// <summary>How the caller hears of each kind.</summary>
    [Get("/api/staff/me/notifications")]
    Task<IReadOnlyList<NotificationSetting>> NotificationSettingsAsync(CancellationToken ct = default);

    /// <summary>Changes how the caller hears of kinds.</summary>
    [Put("/api/staff/me/notifications")]
    Task SetNotificationsAsync([Body] SetNotificationsRequest request, CancellationToken ct = default);

    /// <summary>The audit, the latest first.</summary>
    /// <param name="staffId">By whom.</param>
    /// <param name="module">Of which module.</param>
    /// <param name="recordType">Of which type of record.</param>
    /// <param name="recordId">Of which record.</param>
    /// <param name="action">Which action.</param>
    /// <param name="from">Not before.</param>
    /// <param name="until">Before.</param>
    /// <param name="limit">Rows, 1-200.</param>
    /// <param name="cursor">From the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/staff/audit")]
    Task<Page<AuditItem>> AuditAsync(
        Guid? staffId = null, string? module = null, string? recordType = null, string? recordId = null, string? action = null,
        DateTimeOffset? from = null, DateTimeOffset? until = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>Recomputes the audit's hash chain from the first entry on.</summary>
    [Post("/api/staff/audit/verify")]
    Task<AuditVerification> VerifyAuditAsync(CancellationToken ct = default);

    /// <summary>The recurring jobs of all modules.</summary>
    [Get("/api/staff/jobs")]
    Task<IReadOnlyList<JobDetails>> JobsAsync(CancellationToken ct = default);
}
