namespace JasperFx.CodeGeneration;

/// <summary>How the package loads the code it generates. The stand-in compiles delegates at start in every mode.</summary>
public enum TypeLoadMode
{
    Dynamic,
    Auto,
    Static
}

/// <summary>Rules for the code that calls handlers.</summary>
public class GenerationRules
{
    internal HashSet<Type> ServiceLocated { get; } = [];

    public TypeLoadMode TypeLoadMode { get; set; } = TypeLoadMode.Dynamic;

    /// <summary>Resolves <typeparamref name="T"/> from the message's scope, even where it cannot be built by constructor.</summary>
    public GenerationRules AlwaysUseServiceLocationFor<T>() => AlwaysUseServiceLocationFor(typeof(T));

    public GenerationRules AlwaysUseServiceLocationFor(Type serviceType)
    {
        ServiceLocated.Add(serviceType);
        return this;
    }
}
