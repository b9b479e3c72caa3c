using System.Diagnostics.CodeAnalysis;

namespace Refit;

/// <summary>An answer with its content.</summary>
public interface IApiResponse<out T> : IApiResponse
{
    /// <summary>The content, read.</summary>
    T? Content { get; }

    /// <summary>Whether there is content.</summary>
    [MemberNotNullWhen(true, nameof(Content))]
    bool HasContent { get; }

    /// <summary>The call succeeded and there is content.</summary>
    [MemberNotNullWhen(true, nameof(Content))]
    bool IsSuccessfulWithContent { get; }
}
