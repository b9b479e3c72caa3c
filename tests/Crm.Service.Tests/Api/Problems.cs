using System.Net;
using System.Text.Json;
using Refit;
using Shouldly;

namespace Crm.Service.Tests.Api;

/// <summary>What an API call is refused with.</summary>
internal static class Problems
{
    public static async Task<(HttpStatusCode Status, string Code)> OfAsync(Task call)
    {
        var refused = await Should.ThrowAsync<ApiException>(call);
        var code = string.IsNullOrEmpty(refused.Content) ? "" : JsonDocument.Parse(refused.Content).RootElement.TryGetProperty("code", out var c) ? c.GetString()! : "";
        return (refused.StatusCode, code);
    }

    public static async Task ShouldBeUnknownAsync(this Task call) => (await OfAsync(call)).Status.ShouldBe(HttpStatusCode.NotFound);

    public static async Task ShouldConflictAsync(this Task call, string code) => (await OfAsync(call)).ShouldBe((HttpStatusCode.Conflict, code));

    public static async Task ShouldBreakRuleAsync(this Task call, string code) => (await OfAsync(call)).ShouldBe((HttpStatusCode.UnprocessableEntity, code));
}
