using Crm.Staff.Features.Audit;
using Crm.Web.Commands;

namespace Crm.Web.Composition;

/// <summary><c>audit verify</c>: walks the hash chain from its first entry.</summary>
internal static class AuditCommand
{
    public static async Task<int> VerifyAsync(WebApplicationBuilder builder)
    {
        await using var app = builder.BuildCrm();
        await using var scope = app.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync(CancellationToken.None);
        Console.WriteLine(result.Intact
            ? $"The audit is whole: {result.Entries} entries, last hash {result.LastHash}"
            : $"The audit is broken at entry {result.BrokenAt}: {result.Reason}");
        return result.Intact ? 0 : 1;
    }
}
