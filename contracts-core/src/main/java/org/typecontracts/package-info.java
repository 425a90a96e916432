/**
 * Type contracts: an interface states what an object must be able to do, and any class that can do it conforms.
 *
 * <p>Start with {@link org.typecontracts.Contracts}, the facade on the global registry:
 *
 * <pre>{@code
 * @Protocol
 * public interface Quacker {
 *     String quack();
 * }
 *
 * Contracts.isInstance(new Duck(), Quacker.class);          // true: Duck has a public String quack()
 * Quacker quacker = Contracts.adapt(new Duck(), Quacker.class);
 * System.out.println(Contracts.check(Robot.class, Quacker.class).explain());
 * }</pre>
 *
 * <ul>
 *   <li>Asking: {@link org.typecontracts.Contracts}, {@link org.typecontracts.Contract},
 *       {@link org.typecontracts.TypeToken}.
 *   <li>Answers: {@link org.typecontracts.Conformance}, and of each {@link org.typecontracts.Member} a
 *       {@link org.typecontracts.Binding} or a {@link org.typecontracts.Violation}.
 *   <li>Refusals: {@link org.typecontracts.ConformanceException}, {@link org.typecontracts.MissingMemberException},
 *       {@link org.typecontracts.ContractDeclarationException}.
 *   <li>Declaring: {@link org.typecontracts.Protocol}, {@link org.typecontracts.Alias},
 *       {@link org.typecontracts.Property}, {@link org.typecontracts.Static}, {@link org.typecontracts.Constructor},
 *       {@link org.typecontracts.Law}, {@link org.typecontracts.SubclassHook}, {@link org.typecontracts.InstanceHook}.
 *   <li>Registering: {@link org.typecontracts.ContractRegistry}, {@link org.typecontracts.VirtualSubclassOf},
 *       {@link org.typecontracts.NotConforming}, {@link org.typecontracts.ContractProvider}.
 * </ul>
 */
@NullMarked
package org.typecontracts;

import org.jspecify.annotations.NullMarked;
