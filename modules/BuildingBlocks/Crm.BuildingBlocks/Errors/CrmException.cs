namespace Crm.BuildingBlocks.Errors;

/// <summary>Something the caller asked for that cannot be. Becomes problem details with a stable code and a text in the caller's language.</summary>
/// <param name="status">The HTTP status: 403, 404, 409, 412 or 422.</param>
/// <param name="code">Stable code, e.g. <c>customers.lead.not_verified</c>; also the key of its text in the module's <c>Errors</c> resources.</param>
/// <param name="field">The field of the request it is about, in camel case; null for the whole.</param>
/// <param name="args">Values for the text's placeholders.</param>
public class CrmException(int status, string code, string? field, params object?[] args) : Exception(code)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The stable code.</summary>
    public string Code { get; } = code;

    /// <summary>The field, if it is about one.</summary>
    public string? Field { get; } = field;

    /// <summary>Values for the text.</summary>
    public IReadOnlyList<object?> Args { get; } = args;
}

/// <summary>A rule of the business says no (422), at a field or for the whole.</summary>
public sealed class RuleException(string code, string? field = null, params object?[] args) : CrmException(422, code, field, args);

/// <summary>There is no such record, or the person may not know of it (404).</summary>
public sealed class NotFoundException(string code = "not_found", params object?[] args) : CrmException(404, code, null, args);

/// <summary>The person may not do this (403).</summary>
public sealed class ForbiddenException(string code = "forbidden", params object?[] args) : CrmException(403, code, null, args);

/// <summary>The record's state does not allow this now, e.g. somebody else was first (409).</summary>
public sealed class ConflictException(string code, params object?[] args) : CrmException(409, code, null, args);

/// <summary>The record changed since it was read (412); read it again and decide.</summary>
public sealed class StaleException() : CrmException(412, "stale", null);
