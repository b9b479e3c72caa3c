using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Crm.BuildingBlocks.Api;

/// <summary>
/// Posts with an <c>Idempotency-Key</c> take effect once per person and key. The key row commits with the business rows; a repeat gets
/// the recorded answer. A repeat that comes before the answer was recorded is told so (409) instead of being carried out again.
/// </summary>
internal sealed class IdempotencyFilter<TContext>(IActors actors, TimeProvider time) : IEndpointFilter where TContext : ModuleDbContext
{
    public const string Header = "Idempotency-Key";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var key = http.Request.Headers[Header].ToString();
        if (key.Length is 0 or > 200 || HttpMethods.IsGet(http.Request.Method))
            return await next(context);

        var staffId = actors.Current.StaffId;
        var hash = Hash(http.Request, context.Arguments);
        if (await FindAsync(http, staffId, key) is { } known)
            return Repeat(known, hash, key);
        IdempotencyScope.Current = new() { StaffId = staffId, Key = key, RequestHash = hash, Now = time.GetUtcNow() };
        try
        {
            var answer = await next(context);
            if (IdempotencyScope.Current.Written)
                await RecordAsync(http, staffId, key, answer);
            return answer;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pk_idempotency_keys" })
        {
            return Repeat((await FindAsync(http, staffId, key))!, hash, key);
        }
        finally
        {
            IdempotencyScope.Current = null;
        }
    }

    private static object Repeat(IdempotencyKey known, byte[] hash, string key)
    {
        if (!known.RequestHash.AsSpan().SequenceEqual(hash))
            throw new RuleException("idempotency.other_request", null, key);
        if (known.Status is not { } status)
            throw new ConflictException("idempotency.in_progress", key);
        return known.Response is { } body ? Results.Content(body, "application/json", Encoding.UTF8, status) : Results.StatusCode(status);
    }

    private static byte[] Hash(HttpRequest request, IList<object?> arguments)
    {
        var bodies = arguments.Where(a => a is not null && a.GetType().Namespace?.Contains(".Contracts", StringComparison.Ordinal) == true);
        var text = $"{request.Method} {request.Path}{request.QueryString}\n{JsonSerializer.Serialize(bodies.ToArray(), JsonSerializerOptions.Web)}";
        return SHA256.HashData(Encoding.UTF8.GetBytes(text));
    }

    private static async Task<IdempotencyKey?> FindAsync(HttpContext http, Guid staffId, string key)
    {
        await using var scope = http.RequestServices.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TContext>().Set<IdempotencyKey>().AsNoTracking()
            .SingleOrDefaultAsync(k => k.StaffId == staffId && k.Key == key, http.RequestAborted);
    }

    private static async Task RecordAsync(HttpContext http, Guid staffId, string key, object? answer)
    {
        var status = answer is IStatusCodeHttpResult { StatusCode: { } code } ? code : StatusCodes.Status200OK;
        var value = answer is IValueHttpResult { Value: var inner } ? inner : answer is IResult ? null : answer;
        var body = value is null ? null : JsonSerializer.Serialize(value, value.GetType(), JsonSerializerOptions.Web);
        await using var scope = http.RequestServices.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TContext>().Set<IdempotencyKey>()
            .Where(k => k.StaffId == staffId && k.Key == key)
            .ExecuteUpdateAsync(s => s.SetProperty(k => k.Status, status).SetProperty(k => k.Response, body), CancellationToken.None);
    }
}
