namespace Scalar.AspNetCore;

/// <summary>An OpenAPI document shown in the reference.</summary>
/// <param name="Name">Name, put in place of <c>{documentName}</c>.</param>
/// <param name="Title">Title in the list of documents; null for the name.</param>
/// <param name="RoutePattern">Where it is; null for <see cref="ScalarOptions.OpenApiRoutePattern"/>.</param>
/// <param name="IsDefault">Whether it is shown first.</param>
public sealed record ScalarDocument(string Name, string? Title = null, string? RoutePattern = null, bool IsDefault = false);
