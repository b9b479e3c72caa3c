using System.Reflection;
using System.Text.Json;
using Crm.BuildingBlocks.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.BuildingBlocks.Api;

/// <summary>
/// Refuses values that no record can hold, wherever they stand in a request, before anything counts on them: the characters U+0000, which
/// PostgreSQL does not take, and U+FFFE, which is none and cannot be normalized; numbers beyond <c>numeric(18,2)</c>; years in which adding a day would leave the calendar; nothing where a
/// list's item is expected. Answers 422 at each such field, together with what the validator says of the others. What is too long, and what a field means, is for the validators.
/// </summary>
internal static class InputGuard
{
    private static readonly object Found = new();
    private const int FirstYear = 1000;
    private const int LastYear = 2999;
    private const decimal Largest = 9_999_999_999_999_999m;

    public static EndpointFilterDelegate Create(EndpointFilterFactoryContext factory, EndpointFilterDelegate next)
    {
        var services = factory.ApplicationServices.GetRequiredService<IServiceProviderIsService>();
        var watched = factory.MethodInfo.GetParameters()
            .Select((parameter, index) => (Index: index, Name: Name(parameter), Walk: services.IsService(parameter.ParameterType) ? null : InputWalk.Of(parameter.ParameterType)))
            .Where(p => p.Walk is not null).ToArray();
        return watched.Length == 0 ? next : context =>
        {
            List<InputProblem>? problems = null;
            foreach (var (index, name, walk) in watched)
                walk!.Look(context.Arguments[index], name, ref problems);
            if (problems is null)
                return next(context);
            // A validator goes through lists without looking for items that are none.
            if (problems.Exists(p => p.Code == "value.required"))
                throw new IncompleteException("invalid", problems);
            context.HttpContext.Items[Found] = problems;
            return next(context);
        };
    }

    /// <summary>Refuses the request for what the guard found, if anything; the validation has looked at the rest.</summary>
    public static EndpointFilterDelegate Close(EndpointFilterFactoryContext _, EndpointFilterDelegate next) => context =>
        Of(context.HttpContext) is { } problems ? throw new IncompleteException("invalid", problems) : next(context);

    /// <summary>What the guard found in this request; null for nothing.</summary>
    public static List<InputProblem>? Of(HttpContext http) => http.Items.TryGetValue(Found, out var problems) ? (List<InputProblem>?)problems : null;

    /// <summary>Whether a value can be no record's.</summary>
    public static bool Refuses(object value) => Problem(value, "") is not null;

    /// <summary>What is wrong with a single value, or null.</summary>
    public static InputProblem? Problem(object value, string field) => value switch
    {
        string text => text.AsSpan().IndexOfAny('\0', '\uFFFE') >= 0 ? new(field, "value.control") : null,
        decimal number => number is > Largest or < -Largest ? new(field, "value.too_large", Largest.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)) : null,
        DateOnly day => Year(day.Year, field),
        DateTimeOffset moment => Year(moment.UtcDateTime.Year, field),
        DateTime moment => Year(moment.Year, field),
        _ => null,
    };

    private static InputProblem? Year(int year, string field) => year is < FirstYear or > LastYear ? new(field, "value.year", FirstYear, LastYear) : null;

    /// <summary>A body's and a filter's fields stand for themselves; a single value has its parameter's name.</summary>
    private static string Name(ParameterInfo parameter) =>
        InputWalk.IsRecord(parameter.ParameterType) ? "" : JsonNamingPolicy.CamelCase.ConvertName(parameter.Name ?? "");
}
