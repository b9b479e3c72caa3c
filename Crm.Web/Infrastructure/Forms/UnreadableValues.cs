using Microsoft.AspNetCore.Components.Forms.Mapping;

namespace Crm.Web.Infrastructure.Forms;

/// <summary>What was typed into the posted form but could not be read as a number, date …, by field name.</summary>
internal sealed class UnreadableValues : List<(string Field, string? Typed)>;

/// <summary>
/// The framework's reader of posted forms, with its errors kept by their whole field name (<c>Input.Lines[0].Price</c>). For a form with a name the
/// framework itself keeps only the name of the model, and stumbles over models inside models.
/// </summary>
internal sealed class NamingFormMapper(IFormValueMapper inner, UnreadableValues unreadable) : IFormValueMapper
{
    public bool CanMap(Type valueType, string scopeName, string? formName) => inner.CanMap(valueType, scopeName, formName);

    public void Map(FormValueMappingContext context)
    {
        context.OnError = (field, _, typed) =>
        {
            // The framework calls an empty choice of a Guid? unreadable; it is no choice.
            if (!string.IsNullOrEmpty(typed) || !OptionalField.Is(context.ValueType, field)) unreadable.Add((field, typed));
        };
        context.MapErrorToContainer = (_, _) => { };
        inner.Map(context);
    }

    /// <summary>Puts it around the framework's own.</summary>
    public static void Register(IServiceCollection services)
    {
        var framework = services.Last(service => service.ServiceType == typeof(IFormValueMapper));
        services.AddScoped<UnreadableValues>();
        services.AddScoped<IFormValueMapper>(provider => new NamingFormMapper(
            (IFormValueMapper)ActivatorUtilities.CreateInstance(provider, framework.ImplementationType!), provider.GetRequiredService<UnreadableValues>()));
    }
}
