namespace Wolverine.ErrorHandling;

/// <summary>Begins a rule: what happens when a handler throws.</summary>
public static class ErrorHandlingPolicyExtensions
{
    public static PolicyExpression OnAnyException(this IWithFailurePolicies policies) => new(policies.Failures, _ => true);

    public static PolicyExpression OnException<TException>(this IWithFailurePolicies policies) where TException : Exception =>
        new(policies.Failures, ex => ex is TException);

    public static PolicyExpression OnException<TException>(this IWithFailurePolicies policies,
        Func<TException, bool> exceptionPredicate, string description = "User supplied") where TException : Exception =>
        new(policies.Failures, ex => ex is TException typed && exceptionPredicate(typed));

    public static PolicyExpression OnException(this IWithFailurePolicies policies,
        Func<Exception, bool> exceptionPredicate, string description = "User supplied") =>
        new(policies.Failures, exceptionPredicate);

    public static PolicyExpression OnExceptionOfType(this IWithFailurePolicies policies, Type exceptionType) =>
        new(policies.Failures, exceptionType.IsInstanceOfType);

    public static PolicyExpression OnInnerException<TException>(this IWithFailurePolicies policies)
        where TException : Exception =>
        new(policies.Failures, ex => ex.InnerException is TException);
}
