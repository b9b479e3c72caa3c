using System.Reflection;
using System.Text.Json;
using Crm.BuildingBlocks.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.BuildingBlocks.Api;

/// <summary>
/// A value of the address that is of the wrong kind (<c>?limit=many</c>). Where it may be missing, the generated binding only sets the
/// status to 400; which one it is, and what would be right, is said here.
/// </summary>
internal static class UnreadableValues
{
    public static EndpointFilterDelegate Create(EndpointFilterFactoryContext factory, EndpointFilterDelegate next)
    {
        var values = factory.MethodInfo.GetParameters().SelectMany(Values).ToArray();
        return context => context.HttpContext.Response.StatusCode == StatusCodes.Status400BadRequest ? new(Answer(context.HttpContext, values)) : next(context);
    }

    private static IResult Answer(HttpContext http, IEnumerable<Value> values)
    {
        var texts = http.RequestServices.GetRequiredService<ErrorTexts>();
        var errors = values.Where(v => Given(http, v.Name) is { Length: > 0 } given && !v.Reads(given))
            .ToDictionary(v => JsonNamingPolicy.CamelCase.ConvertName(v.Name), v => new[] { texts.Text(BadRequests.Code(v.Type.Name)) });
        if (errors.Count == 0)
            errors[""] = [texts.Text("value.unreadable")];
        return ProblemAnswers.Validation(errors, texts.Text("malformed"), "malformed", StatusCodes.Status400BadRequest);
    }

    private static string? Given(HttpContext http, string name) => http.Request.Query[name] is { Count: > 0 } asked ? asked.ToString() : http.GetRouteValue(name)?.ToString();

    private static IEnumerable<Value> Values(ParameterInfo parameter) => InputWalk.IsRecord(parameter.ParameterType)
        ? parameter.ParameterType.GetProperties().Select(p => Of(p.Name, p.PropertyType)).OfType<Value>()
        : Of(parameter.Name!, parameter.ParameterType) is { } value ? [value] : [];

    private static Value? Of(string name, Type declared)
    {
        var type = declared.IsArray ? declared.GetElementType()! : declared;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>))
            ? new(name, type, typeof(UnreadableValues).GetMethod(nameof(Reads), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).CreateDelegate<Func<string, bool>>())
            : null;
    }

    private static bool Reads<T>(string text) where T : IParsable<T> => T.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _);

    private sealed record Value(string Name, Type Type, Func<string, bool> Reads);
}
