using System.Globalization;
using System.Net;
using System.Text.Json;
using Crm.Customers.Contracts.Api;
using Refit;

namespace Crm.Customers.Tests.Support;

/// <summary>Made-up input, different each time.</summary>
internal static class Some
{
    private const string Characters = "澄岚璟昱曜珩煜翎霁霖骁黎瀚屿岱峻巍嵘彦徽恺惇愷懋戎晟暄朔桐梓楚樊沁泓泽洵浚涵淳湛滢漪潇澜灏焱";
    private static int next = Random.Shared.Next(1_000_000, 9_000_000);

    public static int Number() => Interlocked.Increment(ref next);

    public static string Phone() => "137" + Number().ToString("00000000", CultureInfo.InvariantCulture);

    public static string Brand() => string.Concat(Enumerable.Range(0, 6).Select(_ => Characters[Random.Shared.Next(Characters.Length)]));

    public static LeadFields Lead(string? name = null, string? phone = null) =>
        new(name ?? Brand() + "有限公司", "exhibition", [new LeadContact("王芳", "采购经理", Mobile: phone ?? Phone())]);

    /// <summary>A lead with everything that makes it complete.</summary>
    public static LeadFields Complete(string? name = null, string? phone = null) =>
        Lead(name, phone) with { Nature = "domestic", Industry = "C38", Region = "330100", Need = "两条 10kV 进线" };

    /// <summary>A moment by the clocks of China, e.g. <c>2026-11-16 08:30</c>.</summary>
    public static DateTimeOffset China(string local) => new(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    public static async Task<Guid> VerifiedLeadAsync(ICustomersApi api, LeadFields? fields = null)
    {
        var lead = await api.CreateLeadAsync(new CreateLeadRequest(fields ?? Complete(), "test"));
        await api.VerifyLeadAsync(lead.Id, new VerifyLeadRequest("verified", 4, "high"));
        return lead.Id;
    }

    public static async Task<Guid> CustomerAsync(ICustomersApi api, LeadFields? fields = null) =>
        (await api.QualifyLeadAsync(await VerifiedLeadAsync(api, fields), new QualifyLeadRequest())).CustomerId;

    /// <summary>The problem that a call is answered with.</summary>
    public static async Task<Problem> ProblemAsync(Func<Task> call, HttpStatusCode status)
    {
        var error = await Should.ThrowAsync<ApiException>(call);
        error.StatusCode.ShouldBe(status, error.Content);
        return JsonSerializer.Deserialize<Problem>(error.Content!, JsonSerializerOptions.Web)!;
    }
}

/// <summary>RFC 9457 problem details as the API writes them.</summary>
internal sealed record Problem(string Title, string Code, Dictionary<string, string[]>? Errors);
