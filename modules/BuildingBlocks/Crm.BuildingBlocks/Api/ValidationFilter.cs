using System.Text.Json;
using Crm.BuildingBlocks.Errors;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.BuildingBlocks.Api;

/// <summary>Validates each argument of an endpoint that has a validator, before anything is done. Answers 422 with errors per field.</summary>
internal static class ValidationFilter
{
    public static EndpointFilterDelegate Create(EndpointFilterFactoryContext factory, EndpointFilterDelegate next)
    {
        var known = factory.ApplicationServices.GetRequiredService<IServiceProviderIsService>();
        var validated = factory.MethodInfo.GetParameters()
            .Select((parameter, index) => (Index: index, Validator: typeof(IValidator<>).MakeGenericType(parameter.ParameterType)))
            .Where(p => !factory.MethodInfo.GetParameters()[p.Index].ParameterType.IsByRef && known.IsService(p.Validator))
            .ToArray();
        return validated.Length == 0 ? next : context => ValidateAsync(context, next, validated);
    }

    private static async ValueTask<object?> ValidateAsync(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next, (int Index, Type Validator)[] validated)
    {
        var services = context.HttpContext.RequestServices;
        foreach (var (index, type) in validated)
        {
            if (context.Arguments[index] is not { } argument)
                continue;
            var validator = (IValidator)services.GetRequiredService(type);
            var result = await ResultAsync(validator, argument, context.HttpContext);
            if (!result.IsValid)
                return ProblemAnswers.Validation(PerField(result, context.HttpContext), services.GetRequiredService<ErrorTexts>().Text("invalid"), "invalid", 422);
        }
        return await next(context);
    }

    /// <summary>What the validator says, unless it cannot count with what the guard has found already.</summary>
    private static async Task<FluentValidation.Results.ValidationResult> ResultAsync(IValidator validator, object argument, HttpContext http)
    {
        try
        {
            return await validator.ValidateAsync(new ValidationContext<object>(argument), http.RequestAborted);
        }
        catch (Exception e) when (e is ArithmeticException or ArgumentException or FormatException && InputGuard.Of(http) is not null)
        {
            throw new IncompleteException("invalid", InputGuard.Of(http)!);
        }
    }

    private static Dictionary<string, string[]> PerField(FluentValidation.Results.ValidationResult result, HttpContext http)
    {
        var errors = result.Errors
            .GroupBy(e => string.Join('.', e.PropertyName.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName)))
            .ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).Distinct().ToArray());
        foreach (var problem in InputGuard.Of(http) ?? [])
            errors.TryAdd(problem.Field, [http.RequestServices.GetRequiredService<ErrorTexts>().Text(problem.Code, problem.Args)]);
        return errors;
    }
}
